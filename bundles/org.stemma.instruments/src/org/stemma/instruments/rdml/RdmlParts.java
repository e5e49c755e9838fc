/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.rdml;

import java.util.Map;
import java.util.Set;

import org.stemma.formats.xml.UnreadParts;

/** The elements of a document that are read, with their attributes; all others are listed. */
final class RdmlParts {

	private static final Set<String> NONE = Set.of();
	private static final Set<String> ID = Set.of("id");
	private static final Set<String> OF_TARGET = Set.of("targetId");

	/** What stands beside them. */
	static final UnreadParts OTHERS = new UnreadParts(Map.ofEntries(Map.entry("rdml/dateMade", NONE), Map.entry("rdml/dateUpdated", NONE),
			Map.entry("rdml/sample", ID), Map.entry("sample/type", OF_TARGET), Map.entry("sample/description", NONE),
			Map.entry("sample/quantity", OF_TARGET), Map.entry("quantity/value", NONE), Map.entry("quantity/unit", NONE), Map.entry("rdml/target", ID),
			Map.entry("target/type", NONE), Map.entry("target/description", NONE), Map.entry("target/amplificationEfficiency", NONE),
			Map.entry("target/meltingTemperature", NONE), Map.entry("target/dyeId", ID), Map.entry("rdml/experiment", ID),
			Map.entry("experiment/run", ID), Map.entry("run/instrument", NONE), Map.entry("run/dataCollectionSoftware", NONE),
			Map.entry("dataCollectionSoftware/name", NONE), Map.entry("dataCollectionSoftware/version", NONE), Map.entry("run/cqDetectionMethod", NONE),
			Map.entry("run/experimenter", ID), Map.entry("run/backgroundDeterminationMethod", NONE), Map.entry("run/runDate", NONE),
			Map.entry("run/description", NONE), Map.entry("run/pcrFormat", NONE), Map.entry("pcrFormat/rows", NONE), Map.entry("pcrFormat/columns", NONE),
			Map.entry("pcrFormat/rowLabel", NONE), Map.entry("pcrFormat/columnLabel", NONE), Map.entry("run/react", ID), Map.entry("react/sample", ID),
			Map.entry("react/data", UnreadParts.ALL), Map.entry("react/partitions", UnreadParts.ALL)));

	private RdmlParts() {
	}
}
