/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.conformance;

import java.io.IOException;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.RunContent;

/**
 * Compares a file of a collection with its expected results where these are no document of the Allotrope Simple Model,
 * or where the file is none that a reader of runs reads: gates over events, matrices, tables of answers. Registered as
 * a service. It recognises its cases by content, never by a name learnt from one collection.
 */
@ConsumerType
public interface ExpectedResults {

	/**
	 * Compares a file.
	 *
	 * @param given   the file and what is expected of it
	 * @param content what the reader that knows the file made of it, or why there is none
	 * @return what differs; empty when this is no case of its kind
	 * @throws IOException when a file of the collection cannot be read
	 */
	Optional<Compared> compare(GivenCase given, Outcome<RunContent> content) throws IOException;
}
