/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.core.instrument.internal.NamedReader;

/** The instrument readers that are there now. */
@Component(service = ReaderRegistry.class)
public final class ReaderRegistry {

	private final Map<InstrumentReader, NamedReader> readers = new ConcurrentHashMap<>();

	/** A reader came; one without a format is of no use. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, //
			policyOption = ReferencePolicyOption.GREEDY)
	public void addReader(InstrumentReader reader, Map<String, Object> properties) {
		Object format = properties.get(InstrumentReader.FORMAT);
		if (format != null) {
			readers.put(reader, new NamedReader(format.toString(),
					Objects.toString(properties.get(InstrumentReader.TITLE), format.toString()),
					Objects.toString(properties.get(InstrumentReader.READER_VERSION), ""),
					Objects.toString(properties.get(InstrumentReader.TECHNIQUE), ""), reader));
		}
	}

	/** A reader went. */
	public void removeReader(InstrumentReader reader) {
		readers.remove(reader);
	}

	/** Those that are there now, by format. */
	public List<NamedReader> all() {
		return readers.values().stream().sorted(Comparator.comparing(NamedReader::format)).toList();
	}
}
