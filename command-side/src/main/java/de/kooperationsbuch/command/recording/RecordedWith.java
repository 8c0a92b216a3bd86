package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.Channel;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** What the book keeps of a recording beside the step: by which way it came, and by whose account. */
final class RecordedWith {
    static final String CHANNEL = "channel";
    static final String RECORDED_BY = "recordedBy";

    private RecordedWith() {}

    /** @param account absent for what nobody's account recorded: before there were accounts, and by the application itself */
    static MetaData of(Channel channel, @Nullable UUID account) {
        MetaData way = MetaData.with(CHANNEL, channel.word());
        return account == null ? way : way.and(RECORDED_BY, account.toString());
    }
}
