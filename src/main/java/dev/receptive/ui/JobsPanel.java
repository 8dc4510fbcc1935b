package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Job;
import dev.receptive.words.Words;
import javafx.scene.layout.VBox;

/** The jobs of a bench; nothing where it has none. */
final class JobsPanel<E extends Experiment> extends VBox {

    JobsPanel(BenchModel<E> model, Words words, Workshop workshop) {
        getStyleClass().add("parameters");
        FocusGroup focus = new FocusGroup(FocusGroup.Arrows.DOWN);
        for (Job<E> job : model.bench().jobs()) {
            Work work = workshop.of(model.bench(), job);
            JobRow row = new JobRow(job, words, work, () -> workshop.start(model, job));
            getChildren().add(row);
            focus.add(row.focus());
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }
}
