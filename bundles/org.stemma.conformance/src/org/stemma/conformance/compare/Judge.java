/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.conformance.asm.Expected;
import org.stemma.conformance.asm.ExpectedCurve;
import org.stemma.conformance.asm.ExpectedError;
import org.stemma.conformance.asm.Measurement;

/** Decides for one file which values are right: those that are equal, and those that a deviation allows. */
final class Judge {

	private static final BigDecimal KATAL = new BigDecimal("0.0167");
	private static final String SAMPLE = "sample document/sample identifier";

	private final RunContent content;
	private final String family;
	private final Deviations deviations;
	private final HeldText held;
	private final List<Expected> shared = new ArrayList<>();

	Judge(RunContent content, String family, Deviations deviations, HeldText held) {
		this.content = content;
		this.family = family;
		this.deviations = deviations;
		this.held = held;
	}

	/** Notes a value that several measurements have together, so that each of them may state it. */
	void share(Expected calculated) {
		shared.add(calculated);
	}

	/** Whether a curve may differ from the expected one, which has as many points. */
	boolean mayDiffer(List<Curve> found, ExpectedCurve expected) {
		return found.stream().anyMatch(curve -> curve.at().size() == expected.at().size())
				&& deviations.about(family, expected.path(), "curve").findAny().isPresent();
	}

	/** Whether a sample may be the one of a measurement, by name and well. */
	boolean belongs(SampleContent sample, Measurement measurement) {
		boolean well = sample.well().isEmpty() || measurement.wells().isEmpty()
				|| measurement.wells().stream().anyMatch(one -> Wells.same(one, sample.well()));
		return well && (Sameness.sameText(sample.sample(), measurement.sample())
				|| Sameness.sameText(sample.sample() + "_" + sample.well(), measurement.sample())
						&& !held.holds(measurement.sample())
				|| allows(List.of(), Expected.text("sample document", "sample identifier", measurement.sample()))
						&& (sample.sample().isEmpty() || !sample.well().isEmpty() && !measurement.wells().isEmpty()));
	}

	/** Whether a value says where a sample stands, and rightly. */
	boolean isWell(SampleContent sample, Expected expected) {
		return expected.folder().equals("sample document") && expected.key().endsWith("location identifier")
				&& Wells.same(sample.well(), expected.text());
	}

	/** The values of the run that an expected one names. */
	List<Measured> metadata(Expected expected) {
		return content.metadata().stream().filter(value -> Sameness.names(value, expected)).toList();
	}

	/** Whether a value is a number under a name that is not just the file's own name of its column. */
	boolean claims(Measured value) {
		String own = Sameness.folded(Sameness.label(value));
		String field = Sameness.folded(value.field());
		boolean label = !own.isEmpty() && (field.equals(own) || field.endsWith("/" + own) || own.startsWith(field));
		return value.value().isPresent() && value.state() == State.VALUE && !label && !welcome(value)
				&& shared.stream().noneMatch(one -> Sameness.names(value, one));
	}

	/** Whether the reference is known to leave out what stands in the file under that name. */
	private boolean welcome(Measured value) {
		return deviations.about(family, value.field(), "nothing").anyMatch(row -> row.ours() == Allowance.AS_WRITTEN)
				&& held.holds(value.text());
	}

	/** What differs, or empty when one of the values is right. */
	Optional<String> difference(List<Measured> found, Expected expected) {
		boolean right = found.stream().anyMatch(value -> Sameness.equal(value, expected)) || left(expected)
				|| allows(found, expected) || expected.number().isEmpty() && expected.text().isBlank();
		return right ? Optional.empty()
				: Optional.of("expected " + expected + ", found " + found.stream().map(Judge::shown).toList());
	}

	/** Whether a value without a term is listed among what was not understood. */
	private boolean left(Expected expected) {
		return expected.custom() && content.notUnderstood().stream()
				.anyMatch(part -> Sameness.folded(part.name()).startsWith(Sameness.folded(expected.key()))
						&& Sameness.sameText(part.text(), expected.text()));
	}

	private boolean allows(List<Measured> found, Expected expected) {
		String kind = Times.of(expected.text()).isPresent() ? "time" : "text";
		return deviations.about(family, expected.path(), expected.text(), kind, "unit " + expected.unit())
				.anyMatch(row -> row.ours() == Allowance.ACTIVITY ? activity(expected)
						: new Departure(held, found, expected).isRight(row.ours()));
	}

	private boolean activity(Expected expected) {
		return content.samples().stream().flatMap(sample -> sample.measurements().stream())
				.filter(value -> value.unit().equals("U/L") && value.value().isPresent())
				.anyMatch(value -> expected.number()
						.filter(number -> Sameness.near(value.value().get().multiply(KATAL), number)).isPresent());
	}

	/** What differs in the time, or empty. */
	Optional<String> time(Optional<MeasuredTime> found, Optional<String> stated) {
		Optional<OffsetDateTime> expected = stated.flatMap(Times::of);
		if (expected.isEmpty() || found.filter(time -> Times.same(time, expected.get())).isPresent()) {
			return Optional.empty();
		}
		boolean allowed = deviations.about(family, "measurement time", expected.get().toString(), "time")
				.anyMatch(row -> switch (row.ours()) {
				case UNKNOWN -> found.isEmpty();
				case OWN_TIME -> found.filter(time -> held.holds(time.clock().toString())).isPresent();
				case AS_WRITTEN -> found.filter(held::holds).isPresent();
				case OTHER_ORDER -> found.filter(time -> Times.exchanged(time, expected.get())).isPresent();
				default -> false;
				});
		return allowed ? Optional.empty()
				: Optional.of("time " + found.map(MeasuredTime::toString).orElse("unknown") + ", expected " + stated.get());
	}

	boolean equal(Curve found, ExpectedCurve expected) {
		boolean across = found.across().concept().equals(expected.across())
				&& found.across().unit().equals(Units.ucum(expected.acrossUnit()));
		boolean ownPositions = deviations.about(family, expected.path(), "positions")
				.anyMatch(row -> row.ours() == Allowance.AS_WRITTEN);
		return across && measure(found.of(), expected)
				&& (new Points(found).equal(expected) || ownPositions && new Points(found).equalValues(expected));
	}

	private boolean measure(Curve.Axis found, ExpectedCurve expected) {
		boolean concept = found.concept().equals(expected.of());
		if (concept && found.unit().equals(Units.ucum(expected.ofUnit()))) {
			return true;
		}
		return deviations.about(family, expected.path(), "unit " + expected.ofUnit()).anyMatch(row -> switch (row.ours()) {
		case ABSORBANCE -> concept && found.unit().equals("{AU}");
		case FLUORESCENCE -> found.concept().equals("fluorescence") && found.unit().equals("[RFU]");
		default -> false;
		});
	}

	/** Whether an error was kept: as a text of its own, or as the state of the value that it is about. */
	boolean right(List<Measured> values, ExpectedError expected) {
		String feature = expected.feature().toLowerCase(Locale.ROOT);
		boolean own = values.stream().filter(value -> value.field().endsWith("error"))
				.anyMatch(value -> Sameness.spaced(value.text()).contains(Sameness.spaced(expected.text())));
		boolean written = held.holds(expected.text());
		boolean state = values.stream()
				.filter(value -> value.state() != State.VALUE && !feature.isEmpty()
						&& (feature.equals(value.field()) || value.field().endsWith("/" + feature)
								|| feature.equals(Sameness.folded(Sameness.label(value)))))
				.anyMatch(value -> !written || expected.text().isEmpty()
						|| Sameness.sameText(Sameness.folded(value.text()), Sameness.folded(expected.text())));
		Expected text = Expected.text("error aggregate document/error document", "error", expected.text());
		return own || state || allows(List.of(), text);
	}

	/** A value for a message. */
	static String shown(Measured value) {
		String number = value.value().map(one -> one.toPlainString() + " " + value.unit()).orElse("'" + value.text() + "'");
		return value.field() + " = " + number + (value.state() == State.VALUE ? "" : " " + value.state()) + " at "
				+ value.place();
	}

	/** A curve for a message. */
	static String shown(Curve curve) {
		return curve.at().size() + " points by " + curve.across() + " of " + curve.of() + " at " + curve.place();
	}
}
