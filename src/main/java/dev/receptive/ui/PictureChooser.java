package dev.receptive.ui;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.Source;
import dev.receptive.data.Pictures;
import dev.receptive.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for a picture file and has it read in the workshop. */
final class PictureChooser {

    private final Window window;
    private final Words words;
    private final LastAsked reading;

    PictureChooser(Window window, Words words, Workshop workshop) {
        this.window = window;
        this.words = words;
        this.reading = new LastAsked(workshop);
    }

    /**
     * Asks for a picture.
     *
     * @param taken takes it on the screen's thread, once it is read; nothing is called if none was chosen
     * @param failed takes the reason instead if the file is no picture
     */
    void choose(Consumer<Numbers> taken, Consumer<RuntimeException> failed) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("preset.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.say("files.pictures"), "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp"));
        File file = chooser.showOpenDialog(window);
        if (file != null) {
            reading.read(() -> read(file.toPath()), taken, failed);
        }
    }

    /** Reads a picture, in shades of grey. */
    static Numbers read(Path path) {
        return Numbers.picture(
                Pictures.grey(path), new Source.Image(path.toAbsolutePath().toString()));
    }
}
