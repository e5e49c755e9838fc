/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.entrance;

import java.util.Objects;

import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;

/**
 * An open lab and who came in.
 *
 * @param laboratory the lab; whoever takes it closes it
 * @param session    who is signed in
 */
public record Arrival(Laboratory laboratory, Session session) {

	/** Checks that nothing is missing. */
	public Arrival {
		Objects.requireNonNull(laboratory, "laboratory");
		Objects.requireNonNull(session, "session");
	}
}
