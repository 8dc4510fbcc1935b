package dev.receptive.ui;

import javafx.scene.input.Clipboard;

/** What lies on the clipboard. */
final class Copied {

    private Copied() {}

    /** Its plain text; where a program gives none, the web page that it gives instead; nothing where there is neither. */
    static String text() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String plain = clipboard.getString();
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        String page = clipboard.getHtml();
        return page == null ? "" : page;
    }
}
