/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.conformance.Compared;
import org.stemma.api.conformance.ExpectedResults;
import org.stemma.api.conformance.GivenCase;
import org.stemma.api.instrument.RunContent;
import org.stemma.cytometry.gate.EventMask;
import org.stemma.cytometry.gate.Gating;
import org.stemma.cytometry.gate.ScaledEvents;
import org.stemma.cytometry.gatingml.GatingMl;
import org.stemma.formats.xml.XmlElement;
import org.stemma.formats.xml.XmlFile;

/**
 * Gates of Gating-ML over the events that the list names for them: the answer of each event (a line {@code 1} or
 * {@code 0} in a file whose name ends in the gate's identifier), and the count that the list states.
 */
@Component
public final class GateAnswers implements ExpectedResults {

	private static final String ROOT = "Gating-ML";
	private static final Pattern COUNT = Pattern.compile("([^\\s;:]+): (\\d+) of (\\d+)");

	@Override
	public Optional<Compared> compare(GivenCase given, Outcome<RunContent> content) throws IOException {
		Optional<XmlElement> root = XmlFile.beginning(given.file().head());
		if (root.isEmpty() || !root.get().name().equals(ROOT)) {
			return Optional.empty();
		}
		Outcome<ScaledEvents> events = GivenEvents.in(given.named()).map(ScaledEvents::of)
				.orElseGet(() -> Outcome.refused("given.events", "The list names no events for these gates."));
		byte[] document = Files.readAllBytes(given.path());
		Outcome<Map<String, EventMask>> masks = events
				.then(scaled -> GatingMl.read(given.file().name(), document).then(gates -> Gating.evaluate(scaled, gates)));
		return Optional.of(masks.succeeded() ? compared(given, masks.get())
				: Compared.failed("refused: " + masks.problems().stream().map(Problem::text).toList()));
	}

	private static Compared compared(GivenCase given, Map<String, EventMask> masks) throws IOException {
		Compared.Collected all = new Compared.Collected();
		for (Map.Entry<String, EventMask> mask : masks.entrySet()) {
			for (Path answer : given.beside()) {
				if (isOf(answer, mask.getKey())) {
					answer(all, mask.getKey(), mask.getValue(), Files.readAllLines(answer, StandardCharsets.ISO_8859_1));
				}
			}
		}
		for (Matcher count = COUNT.matcher(given.statement()); count.find();) {
			EventMask mask = masks.get(count.group(1));
			all.same("events inside " + count.group(1), count.group(2) + " of " + count.group(3),
					mask == null ? "no such gate" : mask.count() + " of " + mask.size());
		}
		return all.result();
	}

	private static boolean isOf(Path answer, String gate) {
		String name = answer.getFileName().toString();
		int end = name.lastIndexOf('.');
		return (end < 0 ? name : name.substring(0, end)).endsWith("_" + gate);
	}

	private static void answer(Compared.Collected all, String gate, EventMask mask, List<String> lines) {
		List<String> answers = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
		all.same("answers for " + gate, answers.size(), mask.size());
		for (int event = 0; event < Math.min(mask.size(), answers.size()); event++) {
			boolean inside = mask.holds(event);
			all.that(answers.get(event).equals(inside ? "1" : "0"),
					"event " + (event + 1) + " is " + (inside ? "inside " : "outside ") + gate + ", expected the other");
		}
	}
}
