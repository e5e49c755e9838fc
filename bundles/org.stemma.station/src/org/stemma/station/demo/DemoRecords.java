/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import org.stemma.api.RecordRef;

/**
 * What the demo's culture starts from.
 *
 * @param lot      the lot to be made
 * @param vial     the vial to be thawed
 * @param media    material lots
 * @param counters instruments
 */
record DemoRecords(RecordRef lot, RecordRef vial, Media media, Counters counters) {

	/** Material lots, one of them expired. */
	record Media(RecordRef medium, RecordRef enzyme, RecordRef cryo, RecordRef expired) {
	}

	/** Two cell counters. */
	record Counters(RecordRef vicell, RecordRef nucleo) {
	}
}
