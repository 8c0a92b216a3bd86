package de.kooperationsbuch.kernel.space;

import de.kooperationsbuch.kernel.cooperation.CooperationStep;

/** What can happen to a meeting space. */
public sealed interface SpaceStep extends CooperationStep
        permits MeetingSpaceProvided, MeetingSpaceChanged, MeetingSpaceWithdrawn {
    SpaceId space();
}
