/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.desk;

import java.util.Optional;

import org.stemma.ui.culture.act.BenchAct;

/** Opens the form of an act for what is shown. */
public interface ActStart {

	/** Opens a form; answers why not, in words, when the act makes no sense now. */
	Optional<String> start(BenchAct act);
}
