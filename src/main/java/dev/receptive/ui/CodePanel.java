package dev.receptive.ui;

import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The same computation as code: the loop that runs, with its running line lit, and equal calls to copy. */
final class CodePanel extends VBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final Pattern KEYWORD = Pattern.compile("\\b(for|int|float|import|as|from)\\b");

    private final ConvolutionModel model;
    private final Listing listing = new Listing();
    private final List<Node> lines = new ArrayList<>();
    private final VBox body = new VBox();
    private final Label variables = new Label();
    private final Label more = new Label();
    private CodeTab tab = CodeTab.JAVA;

    CodePanel(ConvolutionModel model, Words words) {
        this.model = model;
        Segments<CodeTab> tabs = new Segments<>(this::choose);
        tabs.getStyleClass().setAll("code-tabs");
        for (CodeTab each : CodeTab.values()) {
            tabs.add(each, "code-" + each.code(), each.title(), words.say("code.tip", each.title()), "code-tab");
        }
        tabs.show(tab);
        tabs.getChildren()
                .addAll(
                        ParameterPanel.grow(),
                        Buttons.icon("copy-code", "mdi2c-content-copy", words.say("code.copy"), this::copy));
        tabs.setAlignment(Pos.CENTER_LEFT);
        body.setId("code");
        body.getStyleClass().add("code");
        for (Label label : List.of(variables, more)) {
            label.getStyleClass().add("variables");
            label.managedProperty().bind(label.visibleProperty());
        }
        variables.setId("variables");
        getChildren().addAll(tabs, variables, more, body);
    }

    private void choose(CodeTab next) {
        tab = next;
        fill();
        render(model.state(), true);
    }

    void render(ConvolutionState state, boolean edited) {
        if (lines.isEmpty() || (edited && tab != CodeTab.JAVA)) {
            fill();
        }
        boolean java = tab == CodeTab.JAVA;
        variables.setVisible(java);
        more.setVisible(java);
        if (java) {
            int running = listing.running(state.stand());
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).pseudoClassStateChanged(LIT, i == running);
            }
            List<String> values = listing.variables(state.stand());
            variables.setText(values.get(0));
            more.setText(values.get(1));
        }
    }

    private void fill() {
        lines.clear();
        for (String line : text()) {
            TextFlow flow = new TextFlow();
            flow.getStyleClass().add("code-line");
            Matcher keyword = KEYWORD.matcher(line);
            int from = 0;
            while (keyword.find()) {
                add(flow, line.substring(from, keyword.start()), "code-text");
                add(flow, keyword.group(), "code-keyword");
                from = keyword.end();
            }
            add(flow, line.substring(from), "code-text");
            lines.add(flow);
        }
        body.getChildren().setAll(lines);
    }

    private static void add(TextFlow flow, String text, String style) {
        Text part = new Text(text);
        part.getStyleClass().add(style);
        flow.getChildren().add(part);
    }

    private List<String> text() {
        return tab == CodeTab.JAVA ? listing.lines() : tab.lines(model.state().experiment());
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\n", text()) + "\n");
        Clipboard.getSystemClipboard().setContent(content);
    }
}
