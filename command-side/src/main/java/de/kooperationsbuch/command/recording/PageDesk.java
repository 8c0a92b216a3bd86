package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.StepDesk;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import org.springframework.stereotype.Component;

/** Records what pages hand in, exactly as if it had been posted. */
@Component
class PageDesk implements StepDesk {
    private final EnvelopeReader envelopes = EnvelopeReader.ofPosts();
    private final Recording recording;

    PageDesk(Recording recording) {
        this.recording = recording;
    }

    @Override
    public Receipt record(byte[] envelope, Caller caller) {
        var posted = envelopes.read(envelope, recording.today(), Author.of(caller));
        var result = recording.record(posted, Channel.PAGE, caller);
        return new Receipt(
                result.subject(),
                result.stepId(),
                result.position(),
                result.outcome().isNew());
    }
}
