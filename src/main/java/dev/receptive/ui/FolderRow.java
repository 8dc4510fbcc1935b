package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;

/** A folder of files: a button says which it is and asks for another, and one beside it leads back to what comes with the program. */
final class FolderRow<E extends Experiment> extends ParameterRow<E> {

    /** A longer name is cut. */
    private static final double WIDEST = 150;

    private final Parameter.Folder<E> folder;
    private final Button choose;
    private final Button back;

    /**
     * @param chooser asks for a folder under a title; nothing if none was chosen
     */
    FolderRow(Parameter.Folder<E> folder, BenchModel<E> model, Words words, Function<String, Optional<Path>> chooser) {
        super(folder, model, words);
        this.folder = folder;
        this.choose =
                Buttons.text(id(), "", name(), () -> chooser.apply(name()).ifPresent(path -> take(Optional.of(path))));
        this.back = Buttons.icon(id() + "-back", "mdi2c-close", words.say("folder.back"), this::goBack);
        choose.setMinWidth(0);
        choose.setMaxWidth(WIDEST);
        fill(name(), choose, back);
    }

    private void take(Optional<Path> path) {
        attempt(() -> model().edit(edit(), folder.with().apply(experiment(), path.map(Path::toAbsolutePath))));
    }

    private void goBack() {
        boolean keyboard = back.isFocused();
        take(Optional.empty());
        if (keyboard) {
            choose.requestFocus();
        }
    }

    @Override
    void show(E experiment) {
        Optional<Path> now = folder.get().apply(experiment);
        String text = now.map(FolderRow::brief).orElse(words().say("folder.own"));
        choose.setText(text);
        choose.setAccessibleText(words().say("folder.named", name(), text));
        choose.setAccessibleHelp(
                now.map(path -> words().say("folder.named", name(), path)).orElse(name()));
        back.setVisible(now.isPresent());
        back.setManaged(now.isPresent());
    }

    private static String brief(Path path) {
        return Optional.ofNullable(path.getFileName()).orElse(path).toString();
    }
}
