package de.kooperationsbuch.kernel.network;

import de.kooperationsbuch.kernel.Step;

/** What can happen on the network map of a Kommune. */
public sealed interface NetworkStep extends Step
        permits ActorPlaced, ActorRemoved, RelationEstablished, RelationEnded {}
