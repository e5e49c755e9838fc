/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/**
 * Reads a format made for tests: a first line that names the format, then lines {@code serial;X} and
 * {@code sample;time;viability;density}, where a viability may be empty, {@code <n}, {@code n.d.} or {@code error}.
 */
final class ListReader implements InstrumentReader {

	private final String first;
	private final int confidence;

	ListReader(String first, int confidence) {
		this.first = first;
		this.confidence = confidence;
	}

	@Override
	public Recognition recognise(FileHead head) {
		return new String(head.bytes(), StandardCharsets.UTF_8).startsWith(first)
				? new Recognition(confidence, "first line " + first)
				: Recognition.none("another first line");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		List<Measured> facts = new ArrayList<>();
		List<SampleContent> samples = new ArrayList<>();
		facts.add(Measured.text("locale", settings.locale().map(locale -> locale.toLanguageTag()).orElse("none"),
				Place.file(file.name())));
		settings.options().forEach((key, value) -> facts.add(Measured.text(key, value, Place.file(file.name()))));
		List<String> lines = lines(file);
		for (int i = 1; i < lines.size(); i++) {
			String[] cells = lines.get(i).split(";", -1);
			Place place = Place.line(file.name(), i + 1);
			if (cells[0].equals("serial")) {
				facts.add(Measured.text("equipment serial number", cells[1], place));
			} else if (cells.length != 4) {
				return Outcome.refused(List.of(Problem.error("file.line", "Expected 4 cells, found " + cells.length, place)));
			} else {
				samples.add(sample(cells, place, settings));
			}
		}
		return Outcome.of(new RunContent(facts, samples, List.of(new RunContent.NotUnderstood("extra", "7",
				Place.file(file.name())))));
	}

	private static SampleContent sample(String[] cells, Place place, ReaderSettings settings) {
		Optional<MeasuredTime> time = cells[1].isEmpty() ? Optional.empty()
				: Optional.of(new MeasuredTime(LocalDateTime.parse(cells[1]), settings.zone(), false));
		return new SampleContent(cells[0], "", time, List.of(viability(cells[2], place), number("viable cell density "
				+ "(cell counter)", cells[3], "10*6/mL", place)), place);
	}

	private static Measured viability(String cell, Place place) {
		String field = "viability (cell counter)";
		return switch (cell) {
		case "error" -> new Measured(field, Optional.empty(), cell, "", Measured.State.ERROR, place);
		case "n.d." -> new Measured(field, Optional.empty(), cell, "%", Measured.State.NOT_DETECTED, place);
		default -> cell.startsWith("<")
				? new Measured(field, Optional.of(new BigDecimal(cell.substring(1))), cell, "%", Measured.State.BELOW, place)
				: number(field, cell, "%", place);
		};
	}

	private static Measured number(String field, String cell, String unit, Place place) {
		return cell.isEmpty() ? Measured.missing(field, place)
				: Measured.number(field, new BigDecimal(cell), unit, cell, place);
	}

	private static List<String> lines(InstrumentFile file) {
		try (var stream = file.content().open()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}
