package org.moothall.notifications.delivery;

/** Ports: those who carry parcels outside. */
public interface Couriers {

    SendResult carry(Parcel.Letter letter);

    SendResult carry(Parcel.Call call);

    default SendResult carry(Parcel parcel) {
        return switch (parcel) {
            case Parcel.Letter letter -> carry(letter);
            case Parcel.Call call -> carry(call);
        };
    }
}
