package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder that was dropped on the window. */
record DroppedFolder(Path path) {

    /**
     * Gives it to the bench in front, if that has a control for folders; why it cannot be is told.
     *
     * @return false if it is no folder, or there is no such control
     */
    <E extends Experiment> boolean isTaken(BenchModel<E> model, Notice notice) {
        Optional<Parameter.Folder<E>> control = control(model);
        if (!Files.isDirectory(path) || control.isEmpty()) {
            return false;
        }
        try {
            model.typing().finish();
            Parameter.Folder<E> folder = control.get();
            model.edit(
                    Sentence.of("edit." + folder.key()),
                    folder.with().apply(model.state().experiment(), Optional.of(path.toAbsolutePath())));
            notice.hide();
        } catch (Refusal refusal) {
            notice.show(refusal.sentence());
        }
        return true;
    }

    private static <E extends Experiment> Optional<Parameter.Folder<E>> control(BenchModel<E> model) {
        E experiment = model.state().experiment();
        for (Parameter<E> parameter : model.bench().parameters()) {
            boolean applies = parameter.applies(experiment);
            Parameter<E> plain = parameter;
            while (plain instanceof Parameter.When<E> when) {
                plain = when.control();
                applies &= plain.applies(experiment);
            }
            if (applies && plain instanceof Parameter.Folder<E> folder) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
