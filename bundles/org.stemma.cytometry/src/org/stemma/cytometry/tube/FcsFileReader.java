/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.tube;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
import org.stemma.api.instrument.SampleContent;
import org.stemma.cytometry.fcs.DataSet;
import org.stemma.cytometry.fcs.FcsBytes;
import org.stemma.cytometry.fcs.FcsPlace;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.fcs.FcsTime;
import org.stemma.cytometry.fcs.Header;
import org.stemma.cytometry.fcs.Keywords;
import org.stemma.cytometry.fcs.Keywords.Keyword;
import org.stemma.cytometry.panel.PanelSettings;
import org.stemma.cytometry.panel.TubeResults;
import org.stemma.cytometry.population.SampleFields;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * Reads what a FCS file says about itself: a sample for each data set. Its events stay in the file until they are gated, which
 * is here only when the settings of the instrument name a panel ({@link PanelSettings}).
 */
@Component(property = { InstrumentReader.FORMAT + "=fcs", InstrumentReader.TITLE + "=Flow Cytometry Standard (FCS)",
		InstrumentReader.READER_VERSION + "=2", InstrumentReader.TECHNIQUE + "=flow cytometry" })
public final class FcsFileReader implements InstrumentReader {

	private static final int SURE = 95;
	private static final int DAMAGED = 30;
	private static final List<String> SAMPLE = List.of("SAMPLE ID", "$SMNO", "TUBE NAME", "$SRC", "$FIL");

	@Override
	public Recognition recognise(FileHead head) {
		byte[] bytes = head.bytes();
		if (!Header.begins(bytes)) {
			return Recognition.none("no FCS version at the start");
		}
		String text = new String(bytes, StandardCharsets.ISO_8859_1).toUpperCase(java.util.Locale.ROOT);
		boolean keywords = text.contains("$PAR") && text.contains("$DATATYPE");
		return keywords ? new Recognition(SURE, "the version " + text.substring(0, 6) + " and keywords of FCS")
				: new Recognition(DAMAGED, "a version of FCS without its keywords");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		FcsBytes bytes = FcsBytes.of(file);
		return PanelSettings.of(settings.options())
				.then(panel -> new FcsReader().describe(bytes).then(sets -> {
					ProblemLog log = new ProblemLog();
					List<SampleContent> samples = sets.stream().map(set -> sample(file.name(), set, settings, log))
							.toList();
					return log.outcome(new RunContent(List.of(), samples, List.of()))
							.then(content -> panel.map(each -> with(each, sets, content, bytes)).orElseGet(() -> Outcome.of(content)));
				}));
	}

	/** The same with the results of a panel for each tube, and what they rest on. */
	private static Outcome<RunContent> with(PanelSettings panel, List<DataSet> sets, RunContent content, FcsBytes bytes) {
		ProblemLog log = new ProblemLog();
		TubeResults results = new TubeResults(panel, bytes, log);
		List<SampleContent> samples = new ArrayList<>();
		for (int i = 0; i < sets.size(); i++) {
			SampleContent sample = content.samples().get(i);
			samples.add(new SampleContent(sample.sample(), sample.well(), sample.time(),
					Stream.concat(sample.measurements().stream(), results.of(sets.get(i)).stream()).toList(), sample.place()));
		}
		return log.outcome(new RunContent(panel.facts(Place.file(bytes.name())), samples, List.of()));
	}

	private static SampleContent sample(String file, DataSet set, ReaderSettings settings, ProblemLog log) {
		FcsPlace place = new FcsPlace(file);
		SampleFields fields = new SampleFields(log);
		Keywords keywords = set.keywords();
		named(fields, "analyst", "$OP", keywords, place);
		named(fields, "model number", "$CYT", keywords, place);
		named(fields, "equipment serial number", "$CYTSN", keywords, place);
		named(fields, "experimental data identifier", "$FIL", keywords, place);
		named(fields, "sample document/written name", "$SRC", keywords, place);
		for (Keyword keyword : keywords.all()) {
			fields.own(keyword.name(), keyword.value(), place.file());
		}
		Measured count = Measured.number("count", BigDecimal.valueOf(set.events()), "1", "" + set.events(), total(file, set));
		String sample = SAMPLE.stream().flatMap(name -> keywords.text(name).stream()).findFirst().orElse("");
		if (sample.isEmpty()) {
			log.add(new Mismatch("sample.missing", place.file(), "", "the name of the sample").warning());
		}
		return new SampleContent(sample, keywords.text("WELL ID").or(() -> keywords.text("$WELLID")).orElse(""),
				time(keywords, settings, place, log), Stream.concat(Stream.of(count), fields.values().stream()).toList(),
				place.file());
	}

	private static Place total(String file, DataSet set) {
		return new FcsPlace(file).keyword(set.number(), "$TOT");
	}

	private static void named(SampleFields fields, String field, String keyword, Keywords keywords, FcsPlace place) {
		keywords.text(keyword).ifPresent(text -> fields.text(field, text, place.keyword(keyword)));
	}

	/** The end of the acquisition, or its begin when the end is not known. */
	private static Optional<MeasuredTime> time(Keywords keywords, ReaderSettings settings, FcsPlace place, ProblemLog log) {
		String date = keywords.text("$DATE").orElse("");
		String begin = keywords.text("$BTIM").orElse("");
		String end = keywords.text("$ETIM").orElse("");
		String clock = end.isBlank() ? begin : end;
		Optional<LocalDateTime> time = FcsTime.end(date, begin, end);
		if (time.isPresent() && FcsTime.passesMidnight(begin, end)) {
			log.add(FcsTime.midnight(place.keyword("$ETIM"), begin, end));
		}
		if (time.isEmpty() && !date.isEmpty() && !clock.isEmpty()) {
			log.add(new Mismatch("time.unreadable", place.keyword("$DATE"), date + " " + clock,
					"a date such as 05-NOV-2024 and a time such as 13:45:00").warning());
		}
		return time.map(at -> new MeasuredTime(at, settings.zone(), false));
	}
}
