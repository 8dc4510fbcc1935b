package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Job;
import dev.receptive.words.Words;
import javafx.scene.layout.VBox;

/** The jobs of a bench; nothing where it has none. */
final class JobsPanel<E extends Experiment> extends VBox {

    JobsPanel(BenchModel<E> model, Words words, Workshop workshop) {
        getStyleClass().add("parameters");
        for (Job<E> job : model.bench().jobs()) {
            Work work = workshop.of(model.bench(), job);
            getChildren().add(new JobRow(job, words, work, () -> workshop.start(model, job)));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }
}
