package org.stemma.ui.quality.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.quality.Quality.TestLine;
import org.stemma.ui.quality.result.ResultWords;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Tone;

/**
 * A test of the specification with one of its results, or with none: nothing that was measured is out of sight.
 *
 * @param line   the test
 * @param result the result
 */
record ResultLine(TestLine line, Optional<RecordView> result) {

	private static final Texts TEXTS = new Texts(ResultLine.class);

	/** The lines of all tests, results newest first. */
	static List<ResultLine> of(List<TestLine> tests) {
		return tests.stream().flatMap(test -> test.results().isEmpty() ? Stream.of(new ResultLine(test, Optional.empty()))
				: test.results().stream().map(result -> new ResultLine(test, Optional.of(result)))).toList();
	}

	String method() {
		return line.method().map(RecordRef::code).orElse("");
	}

	/** The limits that the result was judged by, else those of the test. */
	String limits() {
		return result.map(each -> each.text("limits")).orElse(line.limits());
	}

	/** The version that the result was judged by. */
	String specification() {
		return result.map(each -> each.text("specification")).orElse("");
	}

	String value() {
		return result.map(ResultWords::value).orElse(Tone.QUIET.sign() + " " + TEXTS.get("results.none"));
	}

	String verdict() {
		return result.map(ResultWords::verdict).orElse("");
	}

	String measured() {
		return result.map(each -> each.text("measured")).orElse("");
	}

	String instrument() {
		return result.map(ResultWords::instrument).orElse("");
	}
}
