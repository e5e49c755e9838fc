/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Panels that end in results: templates of gates on named markers, shipped as Gating-ML with a list of results, and what a
 * tube's events give under them. Gates of a template are drafts to be adjusted to a laboratory's own instrument.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.stemma.cytometry.panel;
