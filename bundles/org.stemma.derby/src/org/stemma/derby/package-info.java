/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Apache Derby as a service: the engine's jars travel inside this bundle, and everyone else asks for a
 * {@link org.osgi.service.jdbc.DataSourceFactory} whose driver class is Derby's.
 */
@Export
@Version("1.0.0")
package org.stemma.derby;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
