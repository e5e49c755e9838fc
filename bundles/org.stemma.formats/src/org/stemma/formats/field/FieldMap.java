/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.Label;

/** All columns or keys that a reader knows of its format, and how they hang together. Immutable. */
public final class FieldMap {

	private static final int LONGEST_NAME = 120;

	private final List<FieldRule> rules;
	private final List<SampleCheck> checks;
	private final Map<String, List<FieldRule>> byName;
	private final BitSet beginnings = new BitSet();

	/**
	 * A map of these rules. A name in two of them is a fault in the reader.
	 *
	 * @param rules  one for each column or key
	 * @param checks what the values of one sample must agree in
	 */
	public FieldMap(List<FieldRule> rules, SampleCheck... checks) {
		this.rules = List.copyOf(rules);
		this.checks = List.of(checks);
		Map<String, List<FieldRule>> names = new HashMap<>();
		rules.forEach(rule -> rule.names().forEach(name -> add(rule, names.computeIfAbsent(name, first -> new ArrayList<>()), name)));
		this.byName = Map.copyOf(names);
		names.keySet().stream().filter(name -> !name.isEmpty()).forEach(name -> beginnings.set(name.charAt(0)));
	}

	/** The rules, in the order given. */
	public List<FieldRule> rules() {
		return rules;
	}

	/** What the values of one sample must agree in. */
	public List<SampleCheck> checks() {
		return checks;
	}

	private static void add(FieldRule rule, List<FieldRule> same, String name) {
		if (same.stream().anyMatch(other -> rule.kind() != Kind.NUMBER || other.kind() != Kind.NUMBER || rule.unit().convertsTo(other.unit()))) {
			throw new IllegalArgumentException("A name in two rules: " + name);
		}
		same.add(rule);
	}

	/**
	 * The rule for a label, whatever its unit; of several for one quantity in mass and in moles the one whose unit the label
	 * states, else the first. A bare power of ten fits a rule that knows what it counts.
	 */
	public Optional<FieldRule> rule(Label label) {
		return named(label.name(), label).or(() -> named(label.bare(), label).filter(rule -> rule.meant(label).isPresent()));
	}

	private Optional<FieldRule> named(String name, Label label) {
		List<FieldRule> same = byName.getOrDefault(name, List.of());
		return same.stream().filter(rule -> label.unit().filter(unit -> unit.convertsTo(rule.unit())).isPresent()).findFirst()
				.or(() -> same.stream().findFirst());
	}

	/** How many rules have a label among these cells. */
	public int known(Collection<Cell> labels) {
		return found(labels).size();
	}

	/** The rules that have a label among these cells. */
	List<FieldRule> found(Collection<Cell> labels) {
		Set<FieldRule> found = Collections.newSetFromMap(new IdentityHashMap<>());
		return labels.stream().map(Cell::text).filter(this::mayBeName).map(text -> rule(Label.parse(text)))
				.flatMap(Optional::stream).filter(found::add).toList();
	}

	/** Spares taking numbers, long texts and those that begin as no name does apart, of which a file has many. */
	private boolean mayBeName(String text) {
		if (text.isEmpty() || text.length() > LONGEST_NAME) {
			return false;
		}
		char first = text.charAt(0);
		return first > '~' || first == '(' || first == '[' || first <= ' ' || first == ':'
				|| beginnings.get(Character.toLowerCase(first));
	}
}
