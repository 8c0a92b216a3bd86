package de.kooperationsbuch.kernel.cooperation;

/** What can happen to the frame of a cooperation: its life, its cycle standard, its formats. */
public sealed interface FrameStep extends CooperationStep
        permits CooperationOpened,
                CooperationPaused,
                CooperationResumed,
                CooperationEnded,
                CycleStandardAgreed,
                CycleStandardEnded,
                FormatAgreed,
                FormatEnded {}
