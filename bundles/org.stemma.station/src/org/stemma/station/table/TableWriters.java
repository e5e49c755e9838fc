/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.stemma.api.report.TableWriter;

/** The table writers that are there now, by the ending of their files. */
@Component(service = TableWriters.class)
public final class TableWriters {

	private final Map<String, TableWriter> writers = new ConcurrentSkipListMap<>();

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addWriter(TableWriter writer, Map<String, Object> properties) {
		writers.put(String.valueOf(properties.get(TableWriter.ENDING)), writer);
	}

	void removeWriter(TableWriter writer) {
		writers.values().remove(writer);
	}

	/** The writer for a file, by its ending. */
	Optional<TableWriter> forFile(String name) {
		return Optional.ofNullable(writers.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
	}

	/** The endings, for a sentence. */
	String endings() {
		return String.join(", ", writers.keySet());
	}
}
