package org.moothall.notifications.delivery;

/** Those who carry parcels outside, one for each kind of parcel. */
public record Couriers(LetterCourier letters, CallCourier calls) {

    SendResult carry(Parcel parcel) {
        return switch (parcel) {
            case Parcel.Letter letter -> letters.carry(letter);
            case Parcel.Call call -> calls.carry(call);
        };
    }

    /** Port: carries letters. */
    @FunctionalInterface
    public interface LetterCourier {

        SendResult carry(Parcel.Letter letter);
    }

    /** Port: calls webhooks. */
    @FunctionalInterface
    public interface CallCourier {

        SendResult carry(Parcel.Call call);
    }
}
