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
import org.stemma.conformance.compare.Deviations.Row;

/** Decides for one file which values are right: those that are equal, and those that a deviation allows. */
final class Judge {

	private static final BigDecimal KATAL = new BigDecimal("0.0167");
	private static final String TIME = "time";
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

	/** The row that allows a curve whose expected values each stand one position further on, as a number is counted in before them. */
	Optional<Row> mayDiffer(List<Curve> found, ExpectedCurve expected) {
		return found.stream().anyMatch(curve -> new Points(curve).equalButShifted(expected))
				? deviations.about(family, expected.path(), "curve").findFirst()
				: Optional.empty();
	}

	/** Whether a sample may be the one of a measurement, by name and well. */
	boolean belongs(SampleContent sample, Measurement measurement) {
		boolean well = sample.well().isEmpty() || measurement.wells().isEmpty()
				|| measurement.wells().stream().anyMatch(one -> Wells.same(one, sample.well()));
		return well && (Sameness.sameText(sample.sample(), measurement.sample())
				|| Sameness.sameText(sample.sample() + "_" + sample.well(), measurement.sample())
						&& !held.holds(measurement.sample())
				|| allowing(List.of(), Expected.text("sample document", "sample identifier", measurement.sample())).isPresent()
						&& (sample.sample().isEmpty() || !sample.well().isEmpty() && !measurement.wells().isEmpty()));
	}

	/** The row that allows the name of a sample, where it is not the expected one. */
	Optional<Row> naming(SampleContent sample, Measurement measurement) {
		return Sameness.sameText(sample.sample(), measurement.sample()) ? Optional.empty()
				: allowing(List.of(), Expected.text("sample document", "sample identifier", measurement.sample()));
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
		return isClaim(value) && welcoming(value).isEmpty();
	}

	/** Whether a value is a number under a name with a meaning, whatever the reference leaves out. */
	boolean isClaim(Measured value) {
		String own = Sameness.folded(Sameness.label(value));
		String field = Sameness.folded(value.field());
		boolean label = !own.isEmpty() && (field.equals(own) || field.endsWith("/" + own) || own.startsWith(field));
		return value.value().isPresent() && value.state() == State.VALUE && !label
				&& shared.stream().noneMatch(one -> Sameness.names(value, one) && Sameness.equal(value, one));
	}

	/** The row that says that the reference leaves out whole samples, all of whose numbers stand in the file. */
	Optional<Row> leavingOut(SampleContent sample) {
		return sample.measurements().stream().filter(this::isClaim).allMatch(value -> held.holds(value.text()))
				? deviations.about(family, SAMPLE, Deviations.NOTHING).filter(Row::isFurther).findFirst()
				: Optional.empty();
	}

	/** The row that says that the reference leaves out what stands in the file under that name. */
	Optional<Row> welcoming(Measured value) {
		return held.holds(value.text())
				? deviations.about(family, value.field(), Deviations.NOTHING).filter(row -> row.ours() == Allowance.AS_WRITTEN).findFirst()
				: Optional.empty();
	}

	/** Notes a difference, or the row that allows it, unless one of the values is right. */
	void compare(List<Measured> found, Expected expected, String before, Findings.Collected findings) {
		if (found.stream().anyMatch(value -> Sameness.equal(value, expected)) || left(expected)
				|| expected.number().isEmpty() && expected.text().isBlank()) {
			return;
		}
		allowing(found, expected).ifPresentOrElse(findings::departs, () -> findings
				.wrong(before + "expected " + expected + ", found " + found.stream().map(Judge::shown).toList()));
	}

	/** Whether a value without a term is listed among what was not understood. */
	private boolean left(Expected expected) {
		return expected.custom() && content.notUnderstood().stream()
				.anyMatch(part -> Sameness.folded(part.name()).startsWith(Sameness.folded(expected.key()))
						&& Sameness.sameText(part.text(), expected.text()));
	}

	private Optional<Row> allowing(List<Measured> found, Expected expected) {
		String kind = Times.of(expected.text()).isPresent() ? TIME : "text";
		return deviations.about(family, expected.path(), expected.text(), kind, "unit " + expected.unit())
				.filter(row -> !kind.equals(TIME) || row.ours() != Allowance.AS_WRITTEN || shows(found, expected))
				.filter(row -> row.ours() == Allowance.ACTIVITY ? activity(expected)
						: new Departure(held, found, expected).isRight(row.ours()))
				.findFirst();
	}

	/** Whether a time as written is that time, in whatever form. */
	private static boolean shows(List<Measured> found, Expected expected) {
		return found.stream().anyMatch(value -> Times.shows(value.text(), expected.text()));
	}

	private boolean activity(Expected expected) {
		return content.samples().stream().flatMap(sample -> sample.measurements().stream())
				.filter(value -> value.unit().equals("U/L") && value.value().isPresent())
				.anyMatch(value -> expected.number()
						.filter(number -> Sameness.near(value.value().get().multiply(KATAL), number)).isPresent());
	}

	/** Compares the time. */
	void time(Optional<MeasuredTime> found, Optional<String> stated, Findings.Collected findings) {
		Optional<OffsetDateTime> expected = stated.flatMap(Times::of);
		if (expected.isEmpty() || found.filter(time -> Times.same(time, expected.get())).isPresent()) {
			return;
		}
		deviations.about(family, "measurement time", expected.get().toString(), TIME)
				.filter(row -> !row.field().equals(Deviations.ANY)).filter(row -> switch (row.ours()) {
				case UNKNOWN -> found.isEmpty();
				case OWN_TIME -> found.filter(time -> held.holds(time.clock().toString())).isPresent();
				case AS_WRITTEN -> found.filter(held::holds).isPresent();
				case OTHER_ORDER -> found.filter(time -> Times.exchanged(time, expected.get())).isPresent();
				default -> false;
				}).findFirst().ifPresentOrElse(findings::departs, () -> findings.wrong(
						"time " + found.map(MeasuredTime::toString).orElse("unknown") + ", expected " + stated.get()));
	}

	/** The rows by which a curve is right, none when it is equal; empty when it is wrong. */
	Optional<List<Row>> equal(Curve found, ExpectedCurve expected) {
		boolean across = found.across().concept().equals(expected.across())
				&& found.across().unit().equals(Units.ucum(expected.acrossUnit()));
		Optional<List<Row>> measure = across ? measure(found.of(), expected) : Optional.empty();
		if (measure.isEmpty() || new Points(found).equal(expected)) {
			return measure;
		}
		return new Points(found).equalValues(expected) ? deviations.about(family, expected.path(), "positions")
				.filter(row -> row.ours() == Allowance.AS_WRITTEN).findFirst().map(List::of) : Optional.empty();
	}

	private Optional<List<Row>> measure(Curve.Axis found, ExpectedCurve expected) {
		boolean concept = found.concept().equals(expected.of());
		if (concept && found.unit().equals(Units.ucum(expected.ofUnit()))) {
			return Optional.of(List.of());
		}
		return deviations.about(family, expected.path(), "unit " + expected.ofUnit()).filter(row -> switch (row.ours()) {
		case ABSORBANCE -> concept && found.unit().equals("{AU}");
		case FLUORESCENCE -> found.concept().equals("fluorescence") && found.unit().equals("[RFU]");
		default -> false;
		}).findFirst().map(List::of);
	}

	/** Whether an error was kept: as a text of its own, or as the state of the value that it is about. */
	void error(List<Measured> values, ExpectedError expected, Findings.Collected findings) {
		if (kept(values, expected)) {
			return;
		}
		Expected text = Expected.text("error aggregate document/error document", "error", expected.text());
		allowing(List.of(), text).ifPresentOrElse(findings::departs,
				() -> findings.wrong("expected the error '" + expected.text() + "' of '" + expected.feature() + "'"));
	}

	private boolean kept(List<Measured> values, ExpectedError expected) {
		String feature = expected.feature().toLowerCase(Locale.ROOT);
		boolean own = values.stream().filter(value -> value.field().endsWith("error"))
				.anyMatch(value -> Sameness.spaced(value.text()).contains(Sameness.spaced(expected.text())));
		boolean written = held.holds(expected.text());
		boolean state = values.stream()
				.filter(value -> value.state() != State.VALUE && !feature.isEmpty()
						&& (feature.equals(value.field()) || value.field().endsWith("/" + feature)
								|| feature.equals(Sameness.folded(Sameness.label(value)))))
				.anyMatch(value -> !written || expected.text().isEmpty()
						|| Sameness.sameText(value.text(), expected.text()) || isNoNumber(value.text()) && isNoNumber(expected.text()));
		return own || state;
	}

	/** The word for no number, which programs write in any case. */
	private static boolean isNoNumber(String text) {
		return text.strip().equalsIgnoreCase("NaN");
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
