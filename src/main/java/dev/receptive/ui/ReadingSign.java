package dev.receptive.ui;

import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Says in a corner of the stage, under where it is said that something is computed, which file is being read. */
final class ReadingSign extends Label {

    private final Words words;

    ReadingSign(Words words) {
        this.words = words;
        setId("reading");
        getStyleClass().add("stage-under-way");
        setMouseTransparent(true);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        StackPane.setMargin(this, new Insets(28, 4, 4, 4));
        setVisible(false);
    }

    void show(Optional<Sentence> said) {
        setVisible(said.isPresent());
        setText(said.map(words::say).orElse(""));
    }
}
