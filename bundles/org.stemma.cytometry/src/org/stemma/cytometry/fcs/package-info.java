/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Flow Cytometry Standard files (FCS 2.0, 3.0, 3.1): keywords, parameters and list-mode events as columns. What a file
 * contradicts itself in is refused or stated, never guessed; the offsets in messages count from the start of the file.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.stemma.cytometry.fcs;
