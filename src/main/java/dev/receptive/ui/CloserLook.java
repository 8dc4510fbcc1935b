package dev.receptive.ui;

import dev.receptive.bench.Elsewhere;
import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Experiment;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.figure.Spot;
import java.util.Optional;

/** Opens what makes a number on the bench that shows it step by step; {@link Desk#goBack} leads back. */
final class CloserLook {

    private final Desk desk;

    CloserLook(Desk desk) {
        this.desk = desk;
    }

    /** What there is to open of a number on the bench in front. */
    Optional<Elsewhere> of(Spot spot) {
        return desk.model()
                .state()
                .reading()
                .elsewhere(spot)
                .filter(other -> desk.benches().named(other.bench()).isPresent());
    }

    /** Opens that of the number that is looked at, or was asked, or that the story has come to; false if there is none. */
    boolean open() {
        BenchState<?> state = desk.model().state();
        Optional<Elsewhere> found = state.gaze()
                .asked()
                .or(() -> state.trail().asked())
                .or(() -> state.story().reached(state.time()))
                .flatMap(this::of);
        found.ifPresent(this::open);
        return found.isPresent();
    }

    void open(Elsewhere other) {
        visit(new DocumentReader(desk.benches()).read(other.yaml(), other.bench(), null));
    }

    private <E extends Experiment> void visit(Document<E> document) {
        desk.visit(new Exhibit(document.setup(), document.bookmark()));
    }
}
