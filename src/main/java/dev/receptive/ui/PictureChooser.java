package dev.receptive.ui;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.Source;
import dev.receptive.data.Pictures;
import dev.receptive.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for a picture file and reads it. */
final class PictureChooser {

    private final Window window;
    private final Words words;

    PictureChooser(Window window, Words words) {
        this.window = window;
        this.words = words;
    }

    /**
     * The chosen picture, or nothing if none was chosen.
     *
     * @throws dev.receptive.words.Refusal if the file is no picture
     */
    Optional<Numbers> choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("preset.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.say("files.pictures"), "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp"));
        File file = chooser.showOpenDialog(window);
        return file == null ? Optional.empty() : Optional.of(read(file.toPath()));
    }

    /** Reads a picture, in shades of grey. */
    static Numbers read(Path path) {
        return Numbers.picture(
                Pictures.grey(path), new Source.Image(path.toAbsolutePath().toString()));
    }
}
