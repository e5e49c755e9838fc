/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.Severity;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.Recognition;
import org.stemma.core.extension.ExtensionGateway;

/** Finds the format of a file by its content: the reader that is surest. Equally sure readers are a question to people. */
final class FormatRecognition {

	private static final Duration DEADLINE = Duration.ofSeconds(10);

	private final Supplier<List<NamedReader>> readers;
	private final ExtensionGateway gateway;

	FormatRecognition(Supplier<List<NamedReader>> readers, ExtensionGateway gateway) {
		this.readers = readers;
		this.gateway = gateway;
	}

	/**
	 * The reader for a file.
	 *
	 * @param wanted format of the instrument that was named, which decides between equally sure readers
	 * @return the reader, or a refusal with code {@code format.unknown} or {@code format.ambiguous}; readers that failed
	 *         are noted
	 */
	Outcome<NamedReader> recognise(FileHead head, Optional<String> wanted) {
		List<Problem> failed = new ArrayList<>();
		List<Sure> sure = new ArrayList<>();
		for (NamedReader reader : readers.get()) {
			Outcome<Recognition> asked = gateway.call(reader.extension(), DEADLINE, () -> reader.reader().recognise(head));
			asked.problems().stream().map(FormatRecognition::warning).forEach(failed::add);
			asked.result().filter(answer -> answer.confidence() > 0).ifPresent(answer -> sure.add(new Sure(reader, answer)));
		}
		return choose(head, sure, wanted, failed);
	}

	private Outcome<NamedReader> choose(FileHead head, List<Sure> sure, Optional<String> wanted, List<Problem> failed) {
		int most = sure.stream().mapToInt(Sure::confidence).max().orElse(0);
		List<Sure> best = sure.stream().filter(each -> each.confidence() == most).toList();
		Optional<Sure> chosen = best.size() == 1 ? best.stream().findFirst()
				: best.stream().filter(each -> wanted.filter(each.reader.format()::equals).isPresent()).findFirst();
		return chosen.map(each -> Outcome.of(each.reader, failed))
				.orElseGet(() -> Outcome.refused(with(best.isEmpty() ? unknown(head) : ambiguous(head, best), failed)));
	}

	private Problem unknown(FileHead head) {
		String known = readers.get().stream().map(NamedReader::title).sorted().collect(Collectors.joining(", "));
		return Problem.error("format.unknown", head.name() + " is of no format that can be read now. "
				+ (known.isEmpty() ? "No reader is installed." : "Formats: " + known + "."));
	}

	private static Problem ambiguous(FileHead head, List<Sure> best) {
		String both = best.stream().sorted(Comparator.comparing(each -> each.reader.format()))
				.map(each -> each.reader.title() + " (" + each.recognition.evidence() + ")")
				.collect(Collectors.joining(" and "));
		return Problem.error("format.ambiguous", head.name() + " could be " + both
				+ ". Name the instrument that wrote it, with its format.");
	}

	private static List<Problem> with(Problem problem, List<Problem> more) {
		List<Problem> all = new ArrayList<>(List.of(problem));
		all.addAll(more);
		return all;
	}

	/** A reader that fails does not keep others from reading. */
	private static Problem warning(Problem failure) {
		return new Problem(Severity.WARNING, failure.code(), failure.message(), failure.place(), failure.cause());
	}

	private record Sure(NamedReader reader, Recognition recognition) {

		int confidence() {
			return recognition.confidence();
		}
	}
}
