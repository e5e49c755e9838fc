/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.stemma.api.report.ReportWriter;

/** The report writers that are there now. */
@Component(service = WriterRegistry.class)
public final class WriterRegistry {

	private final Map<ReportWriter, String> writers = new ConcurrentHashMap<>();

	/** A writer came. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, //
			policyOption = ReferencePolicyOption.GREEDY)
	public void addWriter(ReportWriter writer, Map<String, Object> properties) {
		writers.put(writer, Objects.toString(properties.get(ReportWriter.REPORT), ""));
	}

	/** A writer went. */
	public void removeWriter(ReportWriter writer) {
		writers.remove(writer);
	}

	/** A writer of that report. */
	public Optional<ReportWriter> of(String report) {
		return writers.entrySet().stream().filter(writer -> writer.getValue().equals(report)).map(Map.Entry::getKey)
				.findFirst();
	}
}
