/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.report;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;

import org.stemma.api.instrument.RunContent;

/**
 * What is stored of one instrument run, to be handed on.
 *
 * @param laboratory name of the laboratory
 * @param demo       whether it comes from a demonstration lab
 * @param madeBy     printed name of the person who asked
 * @param made       when, in the laboratory's zone
 * @param run        code of the run
 * @param file       name of the file that it was read from
 * @param technique  what the instrument does, by the name that the Allotrope Simple Model has for it
 * @param device     what is on record of the instrument by the terms of that model, for example {@code model number}
 * @param content    facts, samples and what was not understood
 */
public record RunDocument(String laboratory, boolean demo, String madeBy, ZonedDateTime made, String run, String file,
		String technique, Map<String, String> device, RunContent content) {

	/** Copies the map. */
	public RunDocument {
		Objects.requireNonNull(laboratory, "laboratory");
		Objects.requireNonNull(madeBy, "madeBy");
		Objects.requireNonNull(made, "made");
		Objects.requireNonNull(run, "run");
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(technique, "technique");
		Objects.requireNonNull(content, "content");
		device = Map.copyOf(device);
	}
}
