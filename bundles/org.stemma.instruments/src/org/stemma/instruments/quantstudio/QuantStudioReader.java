/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.quantstudio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.pcr.ExperimentFacts;
import org.stemma.formats.pcr.PlateRun;
import org.stemma.formats.section.RunKeys;
import org.stemma.formats.section.Section;
import org.stemma.formats.section.SectionedText;
import org.stemma.formats.section.WorkbookSections;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads the export of Applied Biosystems software for QuantStudio, ViiA 7, 7500 and StepOne: keys with the facts of the
 * run, then tables by well and target. Any of the tables may be missing. A sample is one target in one well; its time
 * is the end of the run.
 */
@Component(property = { InstrumentReader.FORMAT + "=appliedbiosystems.quantstudio",
		InstrumentReader.TITLE + "=Applied Biosystems QuantStudio / ViiA 7 / 7500", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=qpcr" })
public final class QuantStudioReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("qPCR").in("PCR reaction block");
	private static final String[] END = { "Experiment Run End Time", "Experiment Run Stop Time", "Run End Data/Time", "Run End Date/Time", "Run DateTime", "Run Date" };

	@Override
	public Recognition recognise(FileHead head) {
		List<Section> sheets = WorkbookSections.beginning(head);
		return !sheets.isEmpty() ? QuantStudioMarks.in(Place.file(head.name()), sheets)
				: SourceText.of(head).map(text -> recognise(head.name(), text)).orElse(Recognition.none("not text"));
	}

	private static Recognition recognise(String name, SourceText text) {
		Recognition older = SdsText.recognise(text);
		return older.confidence() > 0 ? older : QuantStudioMarks.in(Place.file(name), new SectionedText(text).beginning());
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return sections(file, log).then(sections -> content(Place.file(file.name()), sections, settings, log));
	}

	private static Outcome<List<Section>> sections(InstrumentFile file, ProblemLog log) {
		return SizeLimit.TEXT.read(file).then(bytes -> Workbook.isContainer(bytes) ? WorkbookSections.of(file, log)
				: SourceText.read(file, SizeLimit.TEXT).then(text -> {
					text.unfinished().ifPresent(log::add);
					return SdsText.sections(text, log);
				}));
	}

	private static Outcome<RunContent> content(Place file, List<Section> sections, ReaderSettings settings, ProblemLog log) {
		RunKeys keys = new RunKeys(file, sections);
		List<Measured> facts = new ArrayList<>(keys.facts(QuantStudioKeys.MAP, log));
		keys.value(QuantStudioKeys.EXPERIMENT_TYPE, QuantStudioKeys.ASSAY_TYPE).flatMap(ExperimentFacts::type).ifPresent(facts::add);
		keys.value(QuantStudioKeys.BLOCK).map(ExperimentFacts::block).ifPresent(facts::addAll);
		Optional<MeasuredTime> time = keys.time(settings, log, END);
		RunContent content = new PlateRun(file, sections, settings, log).content(facts, time);
		return log.outcome(content);
	}
}
