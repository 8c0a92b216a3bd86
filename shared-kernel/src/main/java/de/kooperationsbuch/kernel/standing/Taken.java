package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;

/** A step as the book took it in, and by which way. */
public interface Taken {
    Step step();

    Channel channel();
}
