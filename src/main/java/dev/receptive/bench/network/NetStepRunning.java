package dev.receptive.bench.network;

import dev.receptive.bench.Running;
import java.util.Optional;

/** The loop that runs in a step of training. */
record NetStepRunning(NetStepped step) {

    Optional<Running> of(NetStepStand stand) {
        return Optional.empty();
    }
}
