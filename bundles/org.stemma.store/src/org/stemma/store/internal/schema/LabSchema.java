/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.stemma.core.record.KindModel;

/** All tables of a lab: those that every lab has, and those derived from its model. Immutable. */
public final class LabSchema {

	private final Map<String, KindTables> kinds = new LinkedHashMap<>();
	private final List<Table> tables = new ArrayList<>(StoreTables.all());

	/**
	 * Derives the tables.
	 *
	 * @param records the kinds that records can have
	 * @throws IllegalArgumentException when two tables, indexes or columns would have one name
	 */
	public LabSchema(Collection<KindModel> records) {
		TablesOfKind derive = new TablesOfKind();
		for (KindModel kind : records) {
			KindTables derived = derive.of(kind);
			kinds.put(kind.name(), derived);
			tables.addAll(derived.tables());
		}
		refuseCollisions();
	}

	/** The kinds with their tables, in the model's order. */
	public Collection<KindTables> kinds() {
		return List.copyOf(kinds.values());
	}

	/** The tables of a kind. */
	public KindTables kind(String kind) {
		return find(kind).orElseThrow(() -> new NoSuchElementException("The lab has no records of kind " + kind));
	}

	/** The tables of a kind, if the model has it. */
	public Optional<KindTables> find(String kind) {
		return Optional.ofNullable(kinds.get(kind));
	}

	/** Every table, the store's own first. */
	public List<Table> tables() {
		return List.copyOf(tables);
	}

	private void refuseCollisions() {
		Set<String> names = new HashSet<>();
		for (Table table : tables) {
			refuseTwice(names, table.name());
			refuseTwice(names, table.keyName());
			table.indexes().forEach(index -> refuseTwice(names, index.name()));
			Set<String> columns = new HashSet<>();
			table.columns().forEach(column -> {
				if (!columns.add(column.name())) {
					throw new IllegalArgumentException("Table " + table.name() + " would have two columns " + column.name());
				}
			});
		}
	}

	private static void refuseTwice(Set<String> names, String name) {
		if (!names.add(name)) {
			throw new IllegalArgumentException("Two tables or indexes would be called " + name);
		}
	}
}
