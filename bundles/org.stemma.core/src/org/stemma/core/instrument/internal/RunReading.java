/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.core.extension.ExtensionGateway;
import org.stemma.core.instrument.Imports.TrialSettings;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.ReaderSetting;

/**
 * Reads a file with the settings of its instrument. Where several instruments write the format, the serial number in the
 * file tells which; a serial number that is not the instrument's is refused.
 */
final class RunReading {

	private static final Duration DEADLINE = Duration.ofSeconds(120);

	private final Instruments instruments;
	private final ZoneId zone;
	private final ExtensionGateway gateway;

	RunReading(Instruments instruments, ZoneId zone, ExtensionGateway gateway) {
		this.instruments = instruments;
		this.zone = zone;
		this.gateway = gateway;
	}

	/** Reads a file, for the named instrument or for the one that must have written it. */
	Outcome<RunSource> read(NamedReader reader, InstrumentFile file, Optional<Stored<Instrument>> named) {
		List<Stored<Instrument>> candidates = named.map(List::of).orElseGet(() -> instruments.writing(reader.format()));
		ReaderSettings settings = settings(candidates);
		return content(reader, file, settings).then(content -> choose(reader, candidates, content)
				.then(instrument -> settings(List.of(instrument)).equals(settings)
						? Outcome.of(new RunSource(reader, instrument, content))
						: content(reader, file, settings(List.of(instrument)))
								.map(again -> new RunSource(reader, instrument, again))));
	}

	/** Reads a file with settings that are tried out. */
	Outcome<RunContent> read(NamedReader reader, InstrumentFile file, TrialSettings settings) {
		return content(reader, file, new ReaderSettings(zone, locale(settings.locale()), settings.options()));
	}

	private static Optional<Locale> locale(String tag) {
		return Optional.of(tag.strip()).filter(text -> !text.isEmpty()).map(Locale::forLanguageTag);
	}

	private Outcome<RunContent> content(NamedReader reader, InstrumentFile file, ReaderSettings settings) {
		return gateway.call(reader.extension(), DEADLINE, () -> reader.reader().read(file, settings))
				.then(outcome -> outcome);
	}

	/** The settings that the candidates agree on. */
	private ReaderSettings settings(List<Stored<Instrument>> candidates) {
		List<String> tags = candidates.stream().map(Stored::record).map(Instrument::getFileLocale)
				.map(tag -> tag == null ? "" : tag.strip()).distinct().toList();
		List<Map<String, String>> options = candidates.stream().map(candidate -> options(candidate.record())).distinct()
				.toList();
		return new ReaderSettings(zone, tags.size() == 1 ? locale(tags.getFirst()) : Optional.empty(), options.size() == 1 ? options.getFirst() : Map.of());
	}

	private static Map<String, String> options(Instrument instrument) {
		return instrument.getReaderSettings().stream().collect(
				Collectors.toMap(ReaderSetting::getKey, ReaderSetting::getValue, (first, second) -> second, TreeMap::new));
	}

	private static Outcome<Stored<Instrument>> choose(NamedReader reader, List<Stored<Instrument>> candidates,
			RunContent content) {
		List<String> serials = RunSource.serials(content);
		List<Stored<Instrument>> fitting = candidates.stream()
				.filter(instrument -> fits(instrument.record(), serials)).toList();
		List<Stored<Instrument>> proven = fitting.stream()
				.filter(instrument -> serials.contains(serial(instrument.record()))).toList();
		List<Stored<Instrument>> chosen = proven.isEmpty() ? fitting : proven;
		return chosen.size() == 1 ? Outcome.of(chosen.getFirst()) : refused(reader, candidates, serials, chosen);
	}

	/** An instrument without a serial number on record fits any; a file without one is of any. */
	private static boolean fits(Instrument instrument, List<String> serials) {
		return serials.isEmpty() || serial(instrument).isEmpty() || serials.contains(serial(instrument));
	}

	private static String serial(Instrument instrument) {
		return instrument.getSerialNumber() == null ? "" : instrument.getSerialNumber().strip();
	}

	private static Outcome<Stored<Instrument>> refused(NamedReader reader, List<Stored<Instrument>> candidates,
			List<String> serials, List<Stored<Instrument>> chosen) {
		if (candidates.isEmpty()) {
			return Outcome.refused("instrument.none", "No instrument in service writes " + reader.title()
					+ ". Set one up with the file format " + reader.format() + ".");
		}
		if (chosen.isEmpty()) {
			return Outcome.refused("instrument.serial", "The file was written by serial number " + String.join(", ", serials)
					+ ", on record are " + candidates.stream().map(instrument -> instrument.ref().code() + " with "
							+ serial(instrument.record())).collect(Collectors.joining(", "))
					+ ". Check the instrument and its serial number.");
		}
		return Outcome.refused("instrument.ambiguous", "Several instruments write " + reader.title() + ": "
				+ Instruments.codes(chosen) + ". Name the one that wrote the file.");
	}
}
