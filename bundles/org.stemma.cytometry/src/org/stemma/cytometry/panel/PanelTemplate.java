/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gatingml.GatingMl;

/**
 * Gates on markers, and the results that they end in.
 *
 * @param key       what it is called in settings, such as {@code ishage-cd34}
 * @param name      name for people
 * @param version   version of the template: what is gated on what, and what is reported
 * @param positions version of the positions of its gates on one instrument; empty while they stand where they were shipped
 * @param gates     the gates; their channels are names of markers
 * @param results   what is reported, in order
 */
public record PanelTemplate(String key, String name, String version, Optional<String> positions, GateSet gates,
		List<PanelResult> results) {

	private static final List<String> SHIPPED = List.of("ishage-cd34", "isct-msc");

	/** Copies the list; refuses results of populations that no gate makes. */
	public PanelTemplate {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(positions, "positions");
		results = List.copyOf(results);
		for (PanelResult result : results) {
			for (String gate : List.of(result.population(), result.of())) {
				if (gates.gate(gate).isEmpty()) {
					throw new IllegalArgumentException("Result " + result.field() + " needs a gate " + gate);
				}
			}
		}
	}

	/** Whether its gates stand where they were shipped, and not where a laboratory set them for an instrument. */
	public boolean draft() {
		return positions.isEmpty();
	}

	/** The markers that its gates are drawn on, each once, in the order of the gates. */
	public List<String> markers() {
		return channels(dimension -> true);
	}

	/** Those among them that are stained for, which scatter is not: their spillover is taken out. */
	public List<String> stains() {
		return channels(dimension -> !dimension.compensation().equals(Dimension.Compensating.NONE));
	}

	private List<String> channels(Predicate<Dimension> which) {
		return gates.gates().stream().flatMap(gate -> gate.region().dimensions().stream()).filter(which)
				.flatMap(dimension -> dimension.measure() instanceof Dimension.Channel channel ? Stream.of(channel.name()) : Stream.of())
				.distinct().toList();
	}

	/** The gates that are drawn somewhere, and do not only combine others. */
	public List<Gate> drawn() {
		return gates.gates().stream().filter(gate -> !(gate.region() instanceof Region.Combination)).toList();
	}

	/** The same with some of its drawn gates standing elsewhere, on whatever version of positions. */
	public PanelTemplate with(Map<String, Region> regions) {
		List<Gate> moved = gates.gates().stream().map(gate -> gate.region() instanceof Region.Combination ? gate
				: new Gate(gate.id(), gate.name(), gate.parent(), regions.getOrDefault(gate.id(), gate.region()))).toList();
		return new PanelTemplate(key, name, version, positions, GateSet.of(moved, gates.matrices()).get(), results);
	}

	/** Whether any of its results is a count per volume, for which beads are needed. */
	public boolean counts() {
		return results.stream().anyMatch(result -> result.kind() == PanelResult.Kind.PER_MICROLITRE);
	}

	/** The same under a version of positions. */
	PanelTemplate placed(String at) {
		return new PanelTemplate(key, name, version, Optional.of(at), gates, results);
	}

	/** All templates that are shipped. */
	public static List<PanelTemplate> shipped() {
		return SHIPPED.stream().map(PanelTemplate::shipped).toList();
	}

	/** The shipped template of that key. */
	public static Optional<PanelTemplate> of(String key) {
		return SHIPPED.stream().filter(key::equals).findFirst().map(PanelTemplate::shipped);
	}

	/** CD34 enumeration by the ISHAGE sequence on a single platform with beads. */
	public static PanelTemplate ishageCd34() {
		return shipped("ishage-cd34");
	}

	/** Identity of mesenchymal stromal cells by the ISCT criteria of 2006. */
	public static PanelTemplate isctMsc() {
		return shipped("isct-msc");
	}

	private static PanelTemplate shipped(String file) {
		Properties list = new Properties();
		try (InputStream gates = PanelTemplate.class.getResourceAsStream(file + ".xml");
				InputStream results = PanelTemplate.class.getResourceAsStream(file + ".properties")) {
			list.load(new InputStreamReader(results, StandardCharsets.UTF_8));
			GateSet set = GatingMl.read(file + ".xml", gates.readAllBytes()).get();
			return new PanelTemplate(file, list.getProperty("name"), list.getProperty("version"), Optional.empty(), set, results(list));
		} catch (IOException damaged) {
			throw new UncheckedIOException("The bundle lacks its template " + file, damaged);
		}
	}

	private static List<PanelResult> results(Properties list) {
		List<PanelResult> results = new ArrayList<>();
		for (int number = 1; list.containsKey("result." + number); number++) {
			results.add(PanelResult.parse(list.getProperty("result." + number)));
		}
		return results;
	}
}
