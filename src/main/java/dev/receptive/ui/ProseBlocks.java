package dev.receptive.ui;

import dev.receptive.formula.TexRequest;
import dev.receptive.prose.ProseBlock;
import dev.receptive.prose.ProseInline;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** From the blocks of a text to nodes, in one size. */
final class ProseBlocks {

    private static final int SMALLEST_HEADING = 3;
    private static final double NARROWEST_CELL = 36;

    private final ProseSource source;
    private final ProseSize size;
    private final Words words;
    private final List<LightSpan> spans = new ArrayList<>();

    ProseBlocks(ProseSource source, ProseSize size, Words words) {
        this.source = source;
        this.size = size;
        this.words = words;
    }

    /** The phrases of what was made, in their order. */
    List<LightSpan> spans() {
        return spans;
    }

    List<Node> nodes(List<ProseBlock> blocks) {
        return blocks.stream().map(this::node).toList();
    }

    private Node node(ProseBlock block) {
        if (block instanceof ProseBlock.HeadingBlock heading) {
            Node flow = flow(heading.content());
            flow.getStyleClass().add("prose-heading-" + Math.min(SMALLEST_HEADING, heading.level()));
            return flow;
        } else if (block instanceof ProseBlock.Paragraph paragraph) {
            return flow(paragraph.content());
        } else if (block instanceof ProseBlock.ItemList list) {
            return list(list);
        } else if (block instanceof ProseBlock.TableBlock table) {
            return table(table);
        } else if (block instanceof ProseBlock.CodeBlock code) {
            return code(code);
        } else if (block instanceof ProseBlock.QuotationBlock quotation) {
            return column("prose-quotation", quotation.blocks());
        } else if (block instanceof ProseBlock.FormulaBlock formula) {
            return formula(formula);
        }
        return picture((ProseBlock.PictureBlock) block);
    }

    private ProseFlow flow(List<ProseInline> content) {
        ProseFlow flow = new ProseFlow(source, size.formula(), words, content);
        spans.addAll(flow.spans());
        return flow;
    }

    private VBox column(String style, List<ProseBlock> blocks) {
        VBox column = new VBox();
        column.getStyleClass().add(style);
        column.getChildren().setAll(nodes(blocks));
        return column;
    }

    private Node list(ProseBlock.ItemList list) {
        VBox rows = new VBox();
        rows.getStyleClass().add(list.tight() ? "prose-list" : "prose-list-loose");
        for (int i = 0; i < list.items().size(); i++) {
            ProseFlow sign = flow(List.of(new ProseInline.TextRun(list.sign(i), false, false)));
            sign.getStyleClass().add("prose-sign");
            sign.setMinWidth(size.indent());
            sign.setMaxWidth(size.indent());
            VBox item = column("prose-item", list.items().get(i));
            HBox.setHgrow(item, Priority.ALWAYS);
            item.setMinWidth(0);
            rows.getChildren().add(new HBox(sign, item));
        }
        return rows;
    }

    private Node table(ProseBlock.TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("prose-table");
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                ProseFlow flow = flow(table.rows().get(row).get(column));
                flow.setTextAlignment(side(table.sides().get(column)));
                StackPane cell = new StackPane(flow);
                cell.setMinWidth(NARROWEST_CELL);
                cell.getStyleClass().add(row == 0 ? "prose-head" : "prose-cell");
                grid.add(cell, column, row);
            }
        }
        HBox start = new HBox(grid);
        start.setAlignment(Pos.TOP_LEFT);
        return start;
    }

    private static TextAlignment side(ProseBlock.CellSide side) {
        return switch (side) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        };
    }

    private Node code(ProseBlock.CodeBlock code) {
        ProseFlow flow = flow(List.of(new ProseInline.CodeRun(code.text())));
        StackPane room = new StackPane(flow);
        room.getStyleClass().addAll("code", "prose-code-block");
        return room;
    }

    private Node formula(ProseBlock.FormulaBlock formula) {
        FormulaNode node = source.formula(new TexRequest(formula.tex(), size.formula(), true));
        HBox line = new HBox(node);
        line.getStyleClass().add("prose-formula");
        return line;
    }

    private Node picture(ProseBlock.PictureBlock picture) {
        Label words = new Label(picture.seen());
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        PictureRoom room = new PictureRoom(words);
        source.picture(picture.path(), image -> room.show(image, picture.seen()));
        return room;
    }
}
