package dev.receptive.ui;

import dev.receptive.lesson.Lesson;
import dev.receptive.lesson.Sitting;
import dev.receptive.words.Sentence;
import java.util.Optional;

/** Page Up and Page Down, the two buttons of a presenter: from page to page and from lesson to lesson, or else from example to example. */
final class Clicker {

    private final Session session;

    /** The page of a lesson from which somebody wanted to leave it: the last to go on, the first to go back. */
    private Optional<Sitting> left = Optional.empty();

    Clicker(Session session) {
        this.session = session;
    }

    /**
     * On, but first to the answer of a question that is open; or back.
     *
     * @return what is to be said, where nothing else comes of it
     */
    Optional<Sentence> click(int by) {
        Lessons lessons = session.lessons();
        if (lessons.state().shown()
                && lessons.page().isEmpty()
                && !lessons.state().all().isEmpty()) {
            return Optional.of(Sentence.of("lesson.choose"));
        }
        if (!lessons.state().shown() || lessons.page().isEmpty()) {
            return session.turnTo(by)
                    ? Optional.empty()
                    : Optional.of(Sentence.of("example.none." + (by > 0 ? "after" : "before")));
        }
        Sitting at = lessons.page().get().sitting();
        boolean drills = lessons.drills().drill().isPresent();
        if (by < 0 && drills) {
            return Optional.of(Sentence.of("drill.back"));
        }
        if (by > 0 && !at.isHeldBack() && !at.hasNext() && !drills) {
            return end(at);
        }
        if (by < 0 && !at.hasPrevious()) {
            return beginning(at);
        }
        lessons.click(by);
        return Optional.empty();
    }

    private Optional<Sentence> end(Sitting at) {
        return leave(at, shelf().following(at.lesson()), "lesson.end");
    }

    private Optional<Sentence> beginning(Sitting at) {
        return leave(at, shelf().preceding(at.lesson()), "lesson.first.page");
    }

    private Shelf shelf() {
        return session.lessons().state().shelf();
    }

    /** To another lesson only when asked twice: whoever clicks on and on should see where one ends. */
    private Optional<Sentence> leave(Sitting at, Optional<Lesson> other, String key) {
        boolean again = left.equals(Optional.of(at));
        left = again ? Optional.empty() : Optional.of(at);
        if (again && other.isPresent()) {
            session.lessons().open(other.get());
            return Optional.empty();
        }
        return Optional.of(other.map(lesson -> Sentence.of(
                        key + ".next", session.lessons().state().all().indexOf(lesson) + 1))
                .orElse(Sentence.of(key)));
    }
}
