/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.designandanalysis;

import static org.stemma.formats.field.FieldRule.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.pcr.ExperimentFacts;
import org.stemma.formats.section.RunKeys;
import org.stemma.formats.section.Section;
import org.stemma.formats.table.Cell;

/** The keys above the tables of each sheet and what they mean; any other key becomes a fact under its own name. */
final class DesignAndAnalysisKeys {

	static final String[] END = { "Run End Date/Time", "Run End Data/Time" };

	private static final Pattern SOFTWARE = Pattern.compile("(.+?) v(\\d[\\w.]*)");

	private DesignAndAnalysisKeys() {
	}

	/** The facts of a run; the kind of experiment is told by the sheets that it has. */
	static List<Measured> facts(RunKeys keys, List<Section> sections, ProblemLog log) {
		List<Measured> facts = new ArrayList<>(keys.facts(map(), log));
		keys.value("Block Type").map(ExperimentFacts::block).ifPresent(facts::addAll);
		keys.value("File Name").ifPresent(path -> facts.add(Measured.text("experimental data identifier",
				path.text().substring(Math.max(path.text().lastIndexOf('\\'), path.text().lastIndexOf('/')) + 1), path.place())));
		keys.value("Software Name and Version").ifPresent(software -> facts.addAll(software(software)));
		keys.value(END).flatMap(end -> ExperimentFacts.typeOfSheets(sections.stream().map(Section::name).toList(), end.place())).ifPresent(facts::add);
		return facts;
	}

	private static List<Measured> software(Cell cell) {
		Matcher parts = SOFTWARE.matcher(cell.text());
		return parts.matches() ? List.of(Measured.text("software name", parts.group(1), cell.place()),
				Measured.text("software version", parts.group(2), cell.place()))
				: List.of(Measured.text("software name", cell.text(), cell.place()));
	}

	private static FieldMap map() {
		return new FieldMap(List.of(fact("device identifier", "Instrument Name"), fact("equipment serial number", "Instrument Serial Number"),
				fact("model number", "Instrument Type"), fact("measurement method identifier", "Quantification Cycle Method"),
				fact("passive reference dye setting", "Passive Reference"), fact("well plate identifier", "Barcode"),
				fact("analyst", "Operator"), fact("software name", "Software name"), fact("software version", "Software version"),
				fact("total measurement duration setting", "Run Duration"), fact("sample volume setting", "Sample Volume"),
				fact("data processing time", "Analysis Date/Time"), fact("comment", "Comment"),
				fact("reference dna description", "Endogenous Control"), fact("reference sample description", "Reference Sample")));
	}
}
