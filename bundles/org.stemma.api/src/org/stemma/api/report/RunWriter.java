/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/** Writes stored instrument runs in one form. Registered as a service with the property {@link #FORM}. Stateless. */
@ConsumerType
public interface RunWriter {

	/** Service property, {@code String}: the form, for example {@code asm}. */
	String FORM = "stemma.run.form";

	/** Techniques that it has a form for, by the names of the Allotrope Simple Model. */
	List<String> techniques();

	/**
	 * Writes a run of one of its techniques.
	 *
	 * @param document what is stored
	 * @param target   where to; left open
	 * @throws IOException when the target cannot be written
	 */
	void write(RunDocument document, OutputStream target) throws IOException;
}
