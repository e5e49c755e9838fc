/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.section.NumberStyles;
import org.stemma.formats.section.RunKeys;
import org.stemma.formats.section.Section;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.NumberStyle;

/**
 * Joins the tables of a run: one sample for each well and target that was measured, with the values of all tables and
 * its curves. For one file and thread.
 */
public final class PlateRun {

	private final List<PlateTable> tables = new ArrayList<>();
	private final WellPositions positions = new WellPositions();
	private final Map<WellTarget, MeasuredWell> wells = new LinkedHashMap<>();
	private final Map<String, List<PlateCurve>> shared = new LinkedHashMap<>();
	private final Map<String, List<TableValue>> wholeWells = new HashMap<>();
	private final List<NotUnderstood> leftOver = new ArrayList<>();
	private final List<Measured> facts = new ArrayList<>();
	private final List<PlateTable> groups = new ArrayList<>();
	private final SampleNames names;
	private final Place file;
	private final ReaderSettings settings;
	private final ProblemLog log;

	/** The run that these sections of a file hold. What is wrong with their tables goes to the log. */
	public PlateRun(Place file, List<Section> sections, ReaderSettings settings, ProblemLog log) {
		this.file = file;
		this.settings = settings;
		this.log = log;
		this.names = new SampleNames(leftOver, log);
		leftOver.addAll(new RunKeys(file, sections).differing());
		Alleles alleles = new Alleles();
		sections.forEach(section -> section.table()
				.ifPresent(table -> tables.add(PlateTable.of(section.name(), alleles.apart(PlainHeader.of(table)), log))));
		tables.stream().filter(PlateTable::hasWells).forEach(table -> positions.add(table, log));
	}

	/**
	 * Reads the tables.
	 *
	 * @param metadata facts about the run; the passive reference dye among them tells its curve
	 * @param time     when the run ended
	 */
	public RunContent content(List<Measured> metadata, Optional<MeasuredTime> time) {
		NumberStyle style = NumberStyles.of(tables.stream().flatMap(table -> table.table().numbers().stream()).toList(), file, settings, log);
		MeltReadings melting = new MeltReadings(tables, positions, style, log);
		tables.forEach(table -> read(table, melting, style));
		if (wells.values().stream().noneMatch(MeasuredWell::measured)) {
			takeWholeWells();
		}
		if (wells.values().stream().noneMatch(MeasuredWell::measured)) {
			log.add(Mismatch.described("table.empty", file, "no well with a target and a result",
					"at least one measured well", "Export the run again, with its results.").error());
		}
		String passive = metadata.stream().filter(fact -> fact.field().equals("passive reference dye setting")).map(Measured::text)
				.findFirst().orElse("");
		wells.values().forEach(well -> well.named(names.of(well.key().well())));
		Replicates replicates = new Replicates(wells.values());
		groups.forEach(group -> group.table().rows().forEach(row -> addToGroup(replicates.of(group, row), group, row, style)));
		List<SampleContent> samples = new ArrayList<>();
		Set<String> begun = new HashSet<>();
		wells.values().forEach(well -> {
			if (well.measured()) {
				boolean first = begun.add(well.key().well());
				samples.add(well.content(wholeWells.getOrDefault(well.key().well(), List.of()),
						shared.getOrDefault(well.key().well(), List.of()), passive, first, time));
			} else {
				well.leftOver(leftOver, log);
			}
		});
		facts.addAll(0, metadata);
		return new RunContent(facts, samples, leftOver);
	}

	/** Takes wells whose curves are all that the file has, without their targets. */
	private void takeWholeWells() {
		shared.forEach((well, curves) -> well(new WellTarget(well, "")).add(curves));
		shared.clear();
		wells.values().stream().filter(MeasuredWell::measured).map(MeasuredWell::key).findFirst()
				.ifPresent(key -> log.add(Mismatch.described("target.unnamed", file, "curves of wells and no result of a target", "the results of the run",
						"The curves are taken over for each well; read the file with the results as well.").warning()));
	}

	private void read(PlateTable table, MeltReadings melting, NumberStyle style) {
		if (table.table().rows().isEmpty()) {
			leftOver.add(new NotUnderstood(table.section(), String.join(" | ", table.table().names()), table.table().place()));
		}
		if (table.hasWells()) {
			table.table().rows().forEach(row -> names.add(table.section(), positions.of(table, row), table.table().cell(row, PlateFields.SAMPLE)));
		}
		if (table.isCurve()) {
			CurveTable curves = new CurveTable(table, style, leftOver, log);
			curves.curves(positions).forEach((key, found) -> addCurves(table, key, found, curves.words().getOrDefault(key, List.of())));
			facts.addAll(curves.stages());
		} else if (table.hasWells()) {
			melting.curves(table).forEach((key, found) -> addCurves(table, key, found, List.of()));
			table.table().rows().forEach(row -> addValues(table, row, melting.beside(table, table.table().values(row, style, log))));
		} else if (table.isOfGroups()) {
			groups.add(table);
		} else {
			table.table().rows().forEach(row -> leftOver.add(new NotUnderstood(table.section(), row.text(), row.place())));
		}
	}

	/** Gives what a row says of the replicates of a sample and target to each of their wells. */
	private void addToGroup(List<MeasuredWell> replicates, PlateTable table, Row row, NumberStyle style) {
		if (replicates.isEmpty()) {
			leftOver.add(new NotUnderstood(table.section(), row.text(), row.place()));
			return;
		}
		List<Measured> values = table.table().values(row, style, log).stream().filter(value -> value.state() != State.MISSING).toList();
		replicates.forEach(well -> values.forEach(value -> well.noteOfGroup(new TableValue(table.section(), value))));
	}

	private void addCurves(PlateTable table, WellTarget key, List<PlateCurve> curves, List<Measured> words) {
		List<TableValue> stated = words.stream().map(value -> new TableValue(table.section(), value)).toList();
		if (curves.isEmpty()) {
			return;
		}
		if (key.target().isEmpty()) {
			shared.computeIfAbsent(key.well(), well -> new ArrayList<>()).addAll(curves);
			wholeWells.computeIfAbsent(key.well(), well -> new ArrayList<>()).addAll(stated);
		} else {
			well(key).add(curves);
			stated.forEach(well(key)::note);
		}
	}

	private void addValues(PlateTable table, Row row, List<Measured> values) {
		WellTarget key = table.key(row, positions);
		if (!key.target().isEmpty()) {
			well(key).add(table, row, values, log);
		} else if (!table.hasTargets()) {
			wholeWells.computeIfAbsent(key.well(), well -> new ArrayList<>()).addAll(values.stream().map(value -> new TableValue(table.section(), value)).toList());
		} else if (values.stream().anyMatch(PlateRun::tells)) {
			leftOver.add(new NotUnderstood(table.section(), row.text(), row.place()));
		}
	}

	/** An empty well still has a number and the remark that it is not left out. */
	private static boolean tells(Measured value) {
		return !value.text().isEmpty() && !value.field().equals("location identifier") && !value.field().equals("omit");
	}

	private MeasuredWell well(WellTarget key) {
		return wells.computeIfAbsent(key, MeasuredWell::new);
	}
}
