package org.moothall.notifications.delivery.messaging;

import org.moothall.notifications.delivery.Couriers;
import org.moothall.notifications.delivery.Parcel;
import org.moothall.notifications.delivery.SendResult;
import org.springframework.stereotype.Component;

/** The couriers that really go outside. */
@Component
class OutsideCouriers implements Couriers {
    private final SmtpCourier smtp;
    private final WebhookCourier webhooks;

    OutsideCouriers(SmtpCourier smtp, WebhookCourier webhooks) {
        this.smtp = smtp;
        this.webhooks = webhooks;
    }

    @Override
    public SendResult carry(Parcel.Letter letter) {
        return smtp.carry(letter);
    }

    @Override
    public SendResult carry(Parcel.Call call) {
        return webhooks.carry(call);
    }
}
