/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Row;

/** Collects what the tables of a run say of one target in one well. For one file and thread. */
final class MeasuredWell {

	private final WellTarget key;
	private final Map<String, Measured> values = new LinkedHashMap<>();
	private final List<PlateCurve> curves = new ArrayList<>();
	private final Set<PlateTable> seen = new HashSet<>();
	private String sample = "";
	private boolean measured;
	private Optional<Place> place = Optional.empty();

	MeasuredWell(WellTarget key) {
		this.key = key;
	}

	WellTarget key() {
		return key;
	}

	/** Names the sample where no table of targets does. */
	void named(String name) {
		sample = sample.isEmpty() ? name : sample;
	}

	/** Name of the sample, empty while none is stated. */
	String sample() {
		return sample;
	}

	/** Whether there is a result or a curve. */
	boolean measured() {
		return measured || !curves.isEmpty();
	}

	void add(List<PlateCurve> more) {
		curves.addAll(more);
	}

	/** Adds the values of a row. One that another table states differently stands under the name of its table. */
	void add(PlateTable table, Row row, List<Measured> more, ProblemLog log) {
		if (!seen.add(table) && !more.stream().allMatch(value -> values.containsKey(value.field()) && same(values.get(value.field()), value))) {
			log.add(Mismatch.described("well.twice", row.place(), "target " + key.target() + " again in well " + key.well(),
					"one row for each well and target", "Give replicates of a target different names and export the run again.").error());
		}
		measured |= table.hasResults();
		place = Optional.of(place.orElse(row.place()));
		String name = table.table().cell(row, PlateFields.SAMPLE).text();
		sample = sample.isEmpty() ? name : sample;
		more.forEach(value -> note(new TableValue(table.section(), value)));
	}

	/** Adds a value. One that another table states differently stands under the name of its table. */
	void note(TableValue stated) {
		Measured value = stated.value();
		Measured before = values.get(value.field());
		if (before == null || before.state() == State.MISSING) {
			values.put(value.field(), value);
		} else if (value.state() != State.MISSING && !same(before, value)) {
			values.put(stated.apart().field(), stated.apart());
		}
	}

	/** Adds a value of all replicates. What the well itself leaves blank stays so: it may be left out of the replicates. */
	void noteOfGroup(TableValue stated) {
		Measured own = values.get(stated.value().field());
		note(own != null && own.state() == State.MISSING ? new TableValue(stated.section(), stated.apart()) : stated);
	}

	/** The sample with what its well has as a whole; the first target of a well also has the well's own curves. */
	SampleContent content(List<TableValue> ofWell, List<PlateCurve> shared, String passive, boolean first,
			Optional<MeasuredTime> time) {
		Place where = place.or(() -> curves.stream().map(curve -> curve.curve().place()).findFirst()).orElseThrow();
		values.putIfAbsent(PlateFields.TARGET_FIELD, key.target().isEmpty() ? Measured.missing(PlateFields.TARGET_FIELD, where)
				: Measured.text(PlateFields.TARGET_FIELD, key.target(), where));
		ofWell.forEach(this::note);
		Optional.ofNullable(values.get("location identifier")).filter(number -> !number.text().isEmpty()).ifPresent(number -> values.put("well identifier",
				Measured.text("well identifier", number.text(), number.place())));
		derived(where);
		String reporter = Optional.ofNullable(values.get(PlateFields.REPORTER_FIELD)).map(Measured::text).orElse("");
		List<Curve> all = Stream.concat(curves.stream().map(PlateCurve::curve), shared.stream()
				.filter(curve -> first || curve.concerns(reporter, passive)).map(curve -> curve.forTarget(reporter, passive))).toList();
		return new SampleContent(sample, key.well(), time, List.copyOf(values.values()), all, where);
	}

	private void derived(Place where) {
		Optional.ofNullable(values.get("task")).flatMap(task -> SampleRole.of(task.text()).map(
				role -> Measured.text("sample role type", role, task.place()))).ifPresent(role -> values.put(role.field(), role));
		curves.stream().map(PlateCurve::curve).filter(curve -> curve.across().concept().equals("cycle count"))
				.flatMap(curve -> curve.at().stream()).max(java.math.BigDecimal::compareTo)
				.ifPresent(cycles -> values.put("total cycle number setting",
						Measured.number("total cycle number setting", cycles, "1", cycles.toPlainString(), where)));
	}

	/** Says that nothing was measured here. */
	void leftOver(List<NotUnderstood> parts, ProblemLog log) {
		Place where = place.orElseThrow();
		String text = sample + " " + key.target();
		parts.add(new NotUnderstood("well " + key.well(), text.strip(), where));
		log.add(Mismatch.described("well.without-result", where, "no result of target " + key.target() + " in well " + key.well(),
				"a result for each target of the setup", "It is not taken over.").warning());
	}

	private static boolean same(Measured one, Measured other) {
		return one.text().equalsIgnoreCase(other.text()) || one.value().isPresent() && other.value().isPresent()
				&& one.value().get().compareTo(other.value().get()) == 0;
	}
}
