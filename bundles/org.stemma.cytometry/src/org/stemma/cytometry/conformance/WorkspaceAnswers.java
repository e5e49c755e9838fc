/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.conformance.Compared;
import org.stemma.api.conformance.ExpectedResults;
import org.stemma.api.conformance.GivenCase;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.cytometry.flowjo.FlowJoGates;
import org.stemma.cytometry.flowjo.FlowJoGates.SampleGates;
import org.stemma.cytometry.gate.Gating;
import org.stemma.cytometry.gate.ScaledEvents;

/**
 * FlowJo workspaces: the counts of the populations, read and gated again where the events lie beside the workspace. A
 * count that FlowJo never computed (0 or -1) is not compared.
 */
@Component
public final class WorkspaceAnswers implements ExpectedResults {

	@Override
	public Optional<Compared> compare(GivenCase given, Outcome<RunContent> content) throws IOException {
		Optional<JsonObject> expected = ExpectedJson.of(given, "workspace_version");
		if (expected.isEmpty()) {
			return Optional.empty();
		}
		Outcome<List<SampleGates>> gates = content
				.then(read -> FlowJoGates.read(given.file().name(), bytes(given.path())));
		return Optional.of(gates.succeeded() ? compared(expected.get(), content.get(), gates.get(), given.path())
				: Compared.failed("refused: " + gates.problems().stream().map(Problem::text).toList()));
	}

	private static byte[] bytes(Path path) {
		try {
			return Files.readAllBytes(path);
		} catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	private static Compared compared(JsonObject expected, RunContent content, List<SampleGates> gates, Path workspace)
			throws IOException {
		Compared.Collected all = new Compared.Collected();
		for (JsonElement element : expected.getAsJsonArray("samples")) {
			JsonObject sample = element.getAsJsonObject();
			String name = sample.get("sample").getAsString();
			Map<String, Long> read = content.samples().stream().filter(one -> isCalled(one, name)).findFirst()
					.map(WorkspaceAnswers::counts).orElse(Map.of());
			Map<String, Long> gated = gated(gates, name, workspace);
			all.same("events of " + name, sample.get("events").getAsLong(), read.get(name));
			counts(sample).forEach((path, count) -> {
				all.same(name + ", population " + path, count, read.get(name + "/" + path));
				if (count > 0 && !gated.isEmpty()) {
					all.same(name + ", events gated into " + path, count, gated.get(path));
				}
			});
		}
		return all.result();
	}

	private static Map<String, Long> counts(JsonObject sample) {
		return StreamSupport.stream(sample.getAsJsonArray("populations").spliterator(), false).map(JsonElement::getAsJsonObject)
				.filter(one -> !one.get("kind").getAsString().equals("Statistic") && one.get("count").getAsLong() >= 0)
				.collect(Collectors.toMap(WorkspaceAnswers::path, one -> one.get("count").getAsLong(), (one, same) -> one));
	}

	private static String path(JsonObject population) {
		return StreamSupport.stream(population.getAsJsonArray("path").spliterator(), false).map(JsonElement::getAsString)
				.collect(Collectors.joining("/"));
	}

	private static boolean isCalled(SampleContent sample, String name) {
		return sample.measured("experimental data identifier").filter(one -> one.text().equals(name)).isPresent();
	}

	/** The counts of a sample by the path that stands before each. */
	private static Map<String, Long> counts(SampleContent sample) {
		Map<String, Long> counts = new HashMap<>();
		String path = "";
		for (Measured value : sample.measurements()) {
			path = value.field().equals("population path") ? value.text() : path;
			if (value.field().equals("count") && value.value().isPresent()) {
				counts.putIfAbsent(path, value.value().get().longValue());
			}
		}
		return counts;
	}

	/** What lies inside each gate of a sample; nothing when its events do not lie beside the workspace. */
	private static Map<String, Long> gated(List<SampleGates> gates, String name, Path workspace) throws IOException {
		Path data = workspace.resolveSibling(name);
		Optional<SampleGates> sample = gates.stream().filter(one -> one.sample().equals(name)).findFirst();
		if (sample.isEmpty() || !Files.isRegularFile(data)) {
			return Map.of();
		}
		Map<String, Long> inside = new HashMap<>();
		GivenEvents.in(List.of(data)).map(ScaledEvents::of).flatMap(Outcome::result)
				.flatMap(events -> Gating.evaluate(events, sample.get().gates()).result())
				.ifPresent(masks -> masks.forEach((path, mask) -> inside.put(path, (long) mask.count())));
		return inside;
	}
}
