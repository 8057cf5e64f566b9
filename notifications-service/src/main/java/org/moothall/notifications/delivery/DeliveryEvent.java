package org.moothall.notifications.delivery;

/** What happened to a delivery, with its state afterwards. */
public sealed interface DeliveryEvent {

    Delivery state();

    record Due(Delivery state) implements DeliveryEvent {}

    record Delivered(Delivery state) implements DeliveryEvent {}

    record Failed(Delivery state) implements DeliveryEvent {}
}
