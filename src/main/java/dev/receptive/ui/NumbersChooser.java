package dev.receptive.ui;

import dev.receptive.bench.ArrayUse;
import dev.receptive.bench.GridStack;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Offer;
import dev.receptive.bench.Source;
import dev.receptive.data.NumpyArray;
import dev.receptive.data.Pictures;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for a file of numbers, a picture or an array of NumPy, and has it read in the workshop; or for a folder. */
final class NumbersChooser {

    private final Window window;
    private final Words words;
    private final LastAsked reading;

    NumbersChooser(Window window, Words words, Workshop workshop) {
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
    void picture(Consumer<Numbers> taken, Consumer<RuntimeException> failed) {
        file(
                "preset.open",
                "files.pictures",
                path -> reading.read(FileActions.reading(path), () -> picture(path), taken, failed),
                "*.png",
                "*.jpg",
                "*.jpeg",
                "*.gif",
                "*.bmp");
    }

    /**
     * Asks for the file of an array, and which one is meant if it holds several.
     *
     * @param taken takes it on the screen's thread, once it is read; nothing is called if none was chosen
     * @param failed takes the reason instead if it cannot be read for this use
     */
    void array(ArrayUse use, Consumer<GridStack> taken, Consumer<RuntimeException> failed) {
        file("preset.array", "files.arrays", path -> array(path, use, taken, failed), "*.npy", "*.npz");
    }

    /** Reads an array of this file, and asks which one is meant if it holds several; likewise. */
    void array(Path file, ArrayUse use, Consumer<GridStack> taken, Consumer<RuntimeException> failed) {
        Path path = file.toAbsolutePath();
        Consumer<NumpyArray> read =
                array -> reading.read(FileActions.reading(path), () -> use.read(array), taken, failed);
        reading.read(
                FileActions.reading(path),
                () -> NumpyArray.allOf(path),
                arrays -> new ArrayDialog(window, words).choose(arrays, read),
                failed);
    }

    /** Asks once the list in which this was chosen has closed: a dialog that comes before leaves it open behind itself. */
    private void file(String title, String kind, Consumer<Path> chosen, String... names) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.say(kind), names));
        Platform.runLater(() -> Optional.ofNullable(chooser.showOpenDialog(window))
                .map(File::toPath)
                .ifPresent(chosen));
    }

    /** Asks for a folder; nothing if none was chosen. */
    Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    /** Has the numbers of a ready-made grid read where that takes long; likewise. */
    void offered(Offer offer, Consumer<Numbers> taken, Consumer<RuntimeException> failed) {
        if (offer.isPicture()) {
            reading.read(Sentence.of("file.reading", offer.name()), offer.numbers(), taken, failed);
        } else {
            taken.accept(offer.numbers().get());
        }
    }

    /** Reads a picture, in shades of grey. */
    static Numbers picture(Path path) {
        return Numbers.picture(
                Pictures.grey(path), new Source.Image(path.toAbsolutePath().toString()));
    }

    /** Reads an array. */
    static GridStack array(Path path, ArrayUse use) {
        return use.read(NumpyArray.in(path.toAbsolutePath()));
    }
}
