package dev.receptive.ui;

import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.document.ReadyMade;
import java.util.Optional;

/** What lies on the first bench while it is tried. */
final class FirstLesson {

    private FirstLesson() {}

    /** The padding example, in the middle of a window: there is more to try on it than on what a first start shows. */
    static Session padding(Session session) {
        Document<?> padding = ReadyMade.ALL.stream()
                .filter(document -> document.id().equals("padding"))
                .findFirst()
                .orElseThrow();
        session.desk().start(Opened.of(padding, Optional.empty()));
        return session;
    }
}
