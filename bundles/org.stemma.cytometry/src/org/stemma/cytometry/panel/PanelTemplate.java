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
import java.util.Objects;
import java.util.Properties;

import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gatingml.GatingMl;

/**
 * Gates on markers, and the results that they end in.
 *
 * @param name    name for people
 * @param version version of the template, kept with every result
 * @param gates   the gates; their channels are names of markers
 * @param results what is reported, in order
 */
public record PanelTemplate(String name, String version, GateSet gates, List<PanelResult> results) {

	/** How the version of a template ends whose gates stand nowhere in particular. */
	static final String DRAFT = "-draft";

	/** Copies the list; refuses results of populations that no gate makes. */
	public PanelTemplate {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(version, "version");
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
		return version.endsWith(DRAFT);
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
			return new PanelTemplate(list.getProperty("name"), list.getProperty("version"), set, results(list));
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
